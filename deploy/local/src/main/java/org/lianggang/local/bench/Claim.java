package org.lianggang.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianggang.local.api.Acceptance;
import org.lianggang.local.api.Answer;

/** A submission of one figure, and what can be asked of it; a step is answered by its status. */
final class Claim {

  private static final List<String> COUNTED = List.of("new", "revised", "unchanged", "rejected");

  private final Figure figure;
  private final String to;
  private final byte[] body;
  private JsonNode receipt;

  Claim(Figure figure, String to, byte[] body) {
    this.figure = figure;
    this.to = to;
    this.body = body;
  }

  /** Comes first. */
  int send() {
    Answer answer = figure.ingest().post(to, body, Map.of());
    receipt = answer.expect(201);
    return answer.status();
  }

  int accept() {
    return Acceptance.of(receipt).by(figure.ingest()).status();
  }

  /** {@code return} or {@code withdraw}. */
  int decide(String step) {
    Map<String, Object> reasons = Map.of("reasons", List.of(Map.of("text", "请核对 please check")));
    return figure.ingest().post(path() + "/" + step, reasons, Map.of()).status();
  }

  int submit() {
    return figure.ingest().post(path() + "/submit", Map.of(), Map.of()).status();
  }

  int replace(int value) {
    return figure.ingest().put(path(), figure.body(value, null)).status();
  }

  /** Its state, the value it reports, and as what its only row counts. */
  String standing() {
    JsonNode submission = figure.ingest().get(path()).expect(200);
    return submission.path("state").asText()
        + " "
        + submission.at("/observations/0/value").asText()
        + " "
        + COUNTED.stream()
            .filter(as -> submission.at("/counts/" + as).asInt() > 0)
            .collect(Collectors.joining(" "));
  }

  private String path() {
    return "/v1/submissions/" + receipt.get("id").asText();
  }
}
