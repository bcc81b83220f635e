package org.lianggang.local.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianggang.local.api.Api;

/** The synthetic rows as a member unit would send them. */
final class Submissions {

  private Submissions() {}

  /** The body of {@code POST /v1/submissions}. */
  static byte[] json(String period, List<Rows.Row> rows) {
    return json("000000", period, rows);
  }

  static byte[] json(String region, String period, List<Rows.Row> rows) {
    return Api.bytes(
        Map.of(
            "memberUnit",
            SyntheticNation.UNIT,
            "region",
            region,
            "period",
            period,
            "observations",
            rows.stream().map(Submissions::observation).toList()));
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
    if (row.reason() != null) {
      observation.put("reason", row.reason());
    }
    return observation;
  }
}
