package org.lianggang.local.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianggang.local.api.Answer;
import org.lianggang.local.api.Api;
import org.lianggang.local.faults.SmallCatalogue;
import org.lianggang.local.process.Pair;
import org.lianggang.local.process.Ports;
import org.lianggang.local.process.ServiceProcess;

/** What those who run the services see of them, on the packaged pair. */
class WatchIT {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String SECRET = "这是不该出现在日志里的话";

  @TempDir Path folder;

  @Test
  void metrics_health_and_logs_are_what_the_operator_is_told() throws IOException {
    Map<String, String> settings =
        Map.of("LIANGGANG_LOG_JSON", "true", "LIANGGANG_WATCH_INTERVAL", "0.2s");
    try (Pair pair = Pair.start(Ports.free(), folder, settings)) {
      Api ingest = new Api(pair.ingest().url(), pair.token());
      SmallCatalogue.putInto(ingest);
      SmallCatalogue.accept(ingest, 7, SECRET);
      aRequestIsCalledByItsNameOrItsTrace(ingest);
      aRequestIsCalledByItsNameOrItsTrace(new Api(pair.analytics().url(), pair.token()));
      everyMetricThatIsNamedExists(pair);

      pair.database().close();
      for (ServiceProcess service : List.of(pair.ingest(), pair.analytics())) {
        isAliveAndNotReady(service);
        assertThat(
                lookedUp(new Api(service.url(), pair.token()), Map.of("X-Request-Id", "while-away"))
                    .status())
            .isEqualTo(503);
      }
    }
    everyLineIsJsonAndNamesItsRequest("ingest-service");
    everyLineIsJsonAndNamesItsRequest("analytics-service");
  }

  private static void aRequestIsCalledByItsNameOrItsTrace(Api service) {
    assertThat(name(lookedUp(service, Map.of("X-Request-Id", "a.b:c_1-2")))).isEqualTo("a.b:c_1-2");
    Map<String, String> traced = Map.of("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01");
    assertThat(name(lookedUp(service, traced))).isEqualTo(TRACE);
    assertThat(name(lookedUp(service, Map.of("X-Request-Id", "two words"))))
        .matches("[0-9a-f]{32}");
  }

  private static Answer lookedUp(Api service, Map<String, String> headers) {
    return service.get("/v1/ping", headers);
  }

  private static String name(Answer answer) {
    return answer.among(200).headers().firstValue("X-Request-Id").orElseThrow();
  }

  /** In the README, on the dashboard and in the alert rules; and the README names all of ours. */
  private static void everyMetricThatIsNamedExists(Pair pair) throws IOException {
    Set<String> named = new TreeSet<>(Named.inReadme());
    named.addAll(Named.onDashboard());
    named.addAll(Named.inAlerts());
    Instant deadline = Instant.now().plusSeconds(20);
    Set<String> scraped = scraped(pair);
    while (!scraped.containsAll(named) && Instant.now().isBefore(deadline)) {
      LockSupport.parkNanos(200_000_000);
      scraped = scraped(pair);
    }
    assertThat(scraped).containsAll(named);
    assertThat(scraped)
        .filteredOn(name -> name.startsWith("lianggang_"))
        .allMatch(Named.inReadme()::contains);
  }

  private static Set<String> scraped(Pair pair) {
    Set<String> names = new TreeSet<>();
    for (ServiceProcess service : List.of(pair.ingest(), pair.analytics())) {
      String text = new String(new Api(service.management()).get("/q/metrics").among(200).bytes());
      text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("[{ ]", 2)[0])
          .forEach(names::add);
    }
    return names;
  }

  private static void isAliveAndNotReady(ServiceProcess service) {
    Api management = new Api(service.management());
    Instant deadline = Instant.now().plusSeconds(20);
    while (management.get("/q/health/ready").status() != 503) {
      assertThat(Instant.now()).as("no longer ready").isBefore(deadline);
      LockSupport.parkNanos(100_000_000);
    }
    assertThat(management.get("/q/health/live").status()).isEqualTo(200);
    assertThat(new Api(service.url()).get("/q/health/live").status()).isEqualTo(404);
  }

  private void everyLineIsJsonAndNamesItsRequest(String service) throws IOException {
    String log = Files.readString(folder.resolve(service + ".log"));
    assertThat(log).doesNotContain(SECRET);
    List<JsonNode> lines = log.lines().filter(line -> !line.isBlank()).map(WatchIT::json).toList();
    assertThat(lines).extracting(line -> line.path("service").asText()).containsOnly(service);
    assertThat(lines)
        .filteredOn(line -> line.path("message").asText().startsWith("The database is away"))
        .extracting(line -> line.at("/mdc/requestId").asText())
        .contains("while-away");
  }

  private static JsonNode json(String line) {
    try {
      return Api.JSON.readTree(line);
    } catch (IOException e) {
      throw new AssertionError("not JSON: " + line, e);
    }
  }
}
