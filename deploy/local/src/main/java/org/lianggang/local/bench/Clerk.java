package org.lianggang.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import org.lianggang.local.api.Acceptance;
import org.lianggang.local.process.Pair;

/**
 * Reports for one region year after year, and has each report accepted by the bureau; remembers
 * those whose acceptance was acknowledged.
 */
final class Clerk extends Person {

  private static final double PAUSE_MILLIS = 60_000;

  private final URI ingest;
  private final String clerk;
  private final String bureau;
  private final List<byte[]> reports;
  private final Queue<UUID> acknowledged;
  private int sent;

  /**
   * @param reports in the order they are sent, and then again
   * @param acknowledged the ids of submissions
   */
  Clerk(
      Line line,
      Shift shift,
      Pair pair,
      String region,
      List<byte[]> reports,
      Queue<UUID> acknowledged) {
    super(line, shift, region.hashCode(), PAUSE_MILLIS);
    this.ingest = pair.ingest().url();
    this.clerk = pair.tokenOf("clerk-" + region, "reporter:" + SyntheticNation.UNIT + ":" + region);
    this.bureau = pair.tokenOf("bureau-" + region, "reviewer::" + region);
    this.reports = reports;
    this.acknowledged = acknowledged;
  }

  @Override
  void act(Runnable done) {
    byte[] report = reports.get(sent++ % reports.size());
    HttpRequest request =
        Line.request(ingest, "/v1/submissions", clerk)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofByteArray(report))
            .build();
    line()
        .ask(
            Tally.Kind.REPORT,
            request,
            201,
            answer -> {
              if (answer == null) {
                done.run();
              } else {
                accept(answer.expect(201), done);
              }
            });
  }

  private void accept(JsonNode told, Runnable done) {
    Acceptance acceptance = Acceptance.of(told);
    HttpRequest.Builder request = Line.request(ingest, acceptance.path(), bureau);
    acceptance.headers().forEach(request::header);
    line()
        .ask(
            Tally.Kind.ACCEPT,
            request.POST(HttpRequest.BodyPublishers.noBody()).build(),
            200,
            answer -> {
              if (answer != null) {
                acknowledged.add(UUID.fromString(told.get("id").asText()));
              }
              done.run();
            });
  }
}
