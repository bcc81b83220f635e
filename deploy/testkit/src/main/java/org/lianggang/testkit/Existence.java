package org.lianggang.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * That what belongs to others cannot be told from what does not exist: neither by the answer nor by
 * how long it takes. Asked for by turns, so that whatever else slows the service slows both.
 */
public final class Existence {

  private static final int WARMING_UP = 30;
  private static final int TIMES = 101;

  /** How much longer one may take than the other: more could be told over a network. */
  private static final double FACTOR = 2.5;

  private static final Duration SLACK = Duration.ofMillis(2);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String method;
  private final String token;

  private Existence(String method, String token) {
    this.method = method;
    this.token = token;
  }

  /**
   * @param place path of a thing, {@code /v1/keys/%s}
   * @param ofOthers the name of one that the bearer of the token may not see
   * @param nothing a name that nothing has
   */
  public static void isNotTold(
      String method, String place, String ofOthers, String nothing, String token) {
    Existence existence = new Existence(method, token);
    String theirs = place.formatted(ofOthers);
    String none = place.formatted(nothing);
    assertThat(existence.answer(theirs, ofOthers)).isEqualTo(existence.answer(none, nothing));
    List<Long> ofTheirs = new ArrayList<>();
    List<Long> ofNone = new ArrayList<>();
    for (int i = -WARMING_UP; i < TIMES; i++) {
      long one = existence.nanos(theirs);
      long other = existence.nanos(none);
      if (i >= 0) {
        ofTheirs.add(one);
        ofNone.add(other);
      }
    }
    assertThat(median(ofTheirs)).isLessThan(atMost(ofNone));
    assertThat(median(ofNone)).isLessThan(atMost(ofTheirs));
  }

  /** Without what differs from answer to answer, and the name that was asked for. */
  private Map<String, String> answer(String path, String name) {
    HttpResponse<String> answer = send(path);
    Map<String, String> told = new TreeMap<>();
    answer.headers().map().forEach((header, values) -> told.put(header, values.toString()));
    told.keySet().removeAll(List.of("content-length", "date", "x-request-id", "x-trace-id"));
    told.put("status", String.valueOf(answer.statusCode()));
    told.put("body", answer.body().replace(name, "*"));
    return told;
  }

  private long nanos(String path) {
    long begun = System.nanoTime();
    send(path);
    return System.nanoTime() - begun;
  }

  private HttpResponse<String> send(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .header("Authorization", "Bearer " + token)
            .build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static double atMost(List<Long> others) {
    return median(others) * FACTOR + SLACK.toNanos();
  }

  private static double median(List<Long> nanos) {
    return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElseThrow();
  }
}
