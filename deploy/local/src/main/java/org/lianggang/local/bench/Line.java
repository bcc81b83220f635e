package org.lianggang.local.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.lianggang.local.api.Answer;

/** Sends the requests of many people on a few threads, and asks again when told to. */
final class Line implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int BEGINNING = 120;
  private static final long PAUSE_MILLIS = 1_000;

  private final ScheduledExecutorService threads =
      Executors.newScheduledThreadPool(
          2,
          work -> {
            Thread thread = new Thread(work, "line");
            thread.setDaemon(true);
            return thread;
          });
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(30))
          .executor(threads)
          .build();
  private final Tally tally;

  Line(Tally tally) {
    this.tally = tally;
  }

  static HttpRequest.Builder request(URI service, String path, String token) {
    HttpRequest.Builder request = HttpRequest.newBuilder(service.resolve(path)).timeout(PATIENCE);
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  void later(long millis, Runnable work) {
    threads.schedule(work, millis, TimeUnit.MILLISECONDS);
  }

  /**
   * Goes on with an answer of this status, however often the service says that it is to be asked
   * again; with null when something else came.
   */
  void ask(Tally.Kind kind, HttpRequest request, int status, Consumer<Answer> then) {
    long begun = System.nanoTime();
    http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
        .whenComplete(
            (answer, failure) -> {
              if (failure != null) {
                lost(kind, request, status, then, failure);
              } else if (isDeferred(answer)) {
                tally.deferred(kind, answer.statusCode());
                later(
                    1_000 * answer.headers().firstValueAsLong("Retry-After").getAsLong(),
                    () -> ask(kind, request, status, then));
              } else {
                tally.answered(kind, answer.statusCode(), System.nanoTime() - begun);
                then.accept(expected(kind, request, status, answer));
              }
            });
  }

  private void lost(
      Tally.Kind kind, HttpRequest request, int status, Consumer<Answer> then, Throwable failure) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    tally.failed(kind, cause.toString());
    if (cause instanceof IOException) {
      later(PAUSE_MILLIS, () -> ask(kind, request, status, then));
    } else {
      then.accept(null);
    }
  }

  private Answer expected(
      Tally.Kind kind, HttpRequest request, int status, HttpResponse<byte[]> answer) {
    if (answer.statusCode() == status) {
      return new Answer(answer.statusCode(), answer.headers(), answer.body());
    }
    String text = new String(answer.body(), StandardCharsets.UTF_8);
    tally.failed(
        kind,
        answer.statusCode()
            + " to "
            + request.uri().getPath().replaceAll("[0-9a-f-]{36}", "…")
            + " "
            + text.substring(0, Math.min(BEGINNING, text.length())));
    return null;
  }

  private static boolean isDeferred(HttpResponse<byte[]> answer) {
    return (answer.statusCode() == 429 || answer.statusCode() == 503)
        && answer.headers().firstValue("Retry-After").isPresent();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
