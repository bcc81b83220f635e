package org.lianggang.analytics.acts;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.lianggang.analytics.AnalyticsSettings;
import org.lianggang.analytics.watch.Outgoing;

/**
 * Carries an event to its receiver, signed; goes nowhere but to the address it was given, and does
 * not listen to more of an answer than its status and how long to wait.
 */
@Singleton
class Courier {

  private final Hosts hosts;
  private final Duration timeout;
  private final HttpClient client;
  private final Outgoing outgoing;

  Courier(Hosts hosts, AnalyticsSettings settings, Outgoing outgoing) {
    this.hosts = hosts;
    this.outgoing = outgoing;
    this.timeout = settings.notice().timeout();
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(timeout)
            .build();
  }

  /** Every attempt at an event has the same id. */
  CompletableFuture<Attempt> carry(DeliveryStore.Due due, byte[] body, Instant now) {
    URI address = URI.create(due.url());
    if (!hosts.allows(address)) {
      return CompletableFuture.completedFuture(Attempt.without(Attempt.Outcome.NOT_ALLOWED));
    }
    String id = "warning-event-" + due.number();
    long timestamp = now.getEpochSecond();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(timeout)
            .header("Content-Type", "application/json; charset=utf-8")
            .header("User-Agent", "Lianggang")
            .header("webhook-id", id)
            .header("webhook-timestamp", String.valueOf(timestamp))
            .header("webhook-signature", Secret.signature(due.secret(), id, timestamp, body))
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    Outgoing.Call call = outgoing.begin("POST warning event", request);
    return client
        .sendAsync(request.build(), HttpResponse.BodyHandlers.ofInputStream())
        .whenComplete((answer, failure) -> call.end())
        .thenApply(answer -> answered(answer, now))
        .exceptionally(Courier::unanswered);
  }

  private static Attempt answered(HttpResponse<InputStream> answer, Instant now) {
    try {
      answer.body().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Optional<String> asked = answer.headers().firstValue("Retry-After");
    return Attempt.answered(
        answer.statusCode(), asked.flatMap(text -> RetryAfter.of(text, now)).orElse(null));
  }

  private static Attempt unanswered(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    return Attempt.without(
        cause instanceof HttpTimeoutException
            ? Attempt.Outcome.TIMED_OUT
            : Attempt.Outcome.NOT_REACHED);
  }
}
