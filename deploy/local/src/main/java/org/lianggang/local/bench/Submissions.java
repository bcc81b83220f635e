package org.lianggang.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianggang.local.api.Answer;
import org.lianggang.local.api.Api;

/** The synthetic rows as a member unit would send them. */
final class Submissions {

  private Submissions() {}

  /** The body of {@code POST /v1/submissions}. */
  static byte[] json(String period, List<Rows.Row> rows) {
    return Api.bytes(
        Map.of(
            "memberUnit",
            SyntheticNation.UNIT,
            "region",
            "000000",
            "period",
            period,
            "observations",
            rows.stream().map(Submissions::observation).toList()));
  }

  /** Accepts what a receipt was given for. */
  static Answer accept(Api ingest, JsonNode receipt) {
    return ingest.post(
        "/v1/submissions/" + receipt.get("id").asText() + "/accept",
        Map.of(),
        Map.of("If-Match", "\"" + receipt.get("digest").asText() + "\""));
  }

  private static Map<String, Object> observation(Rows.Row row) {
    Map<String, Object> observation =
        new HashMap<>(
            Map.of(
                "indicator", row.indicator(),
                "region", row.region(),
                "sex", row.sex(),
                "value", row.value()));
    if (row.numerator() != null) {
      observation.put("numerator", row.numerator());
      observation.put("denominator", row.denominator());
    }
    if (row.explanation() != null) {
      observation.put("explanation", row.explanation());
    }
    return observation;
  }
}
