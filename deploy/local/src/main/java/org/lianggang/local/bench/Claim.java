package org.lianggang.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.lianggang.local.api.Acceptance;

/** A submission of one figure, and what can be asked of it; a step is answered by its status. */
record Claim(Figure figure, JsonNode receipt) {

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

  /** Its state and the value it reports. */
  String standing() {
    JsonNode submission = figure.ingest().get(path()).expect(200);
    return submission.path("state").asText()
        + " "
        + submission.at("/observations/0/value").asText();
  }

  private String path() {
    return "/v1/submissions/" + receipt.get("id").asText();
  }
}
