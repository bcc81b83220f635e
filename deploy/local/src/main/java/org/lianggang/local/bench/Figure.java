package org.lianggang.local.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.lianggang.local.api.Api;

/** A cell that submissions compete for; nothing is accepted for it yet. */
record Figure(Api ingest, String region, String indicator, int year) {

  Claim reported(int value, String reason) {
    return claim("/v1/submissions", body(value, reason));
  }

  Claim drafted(int value) {
    return claim("/v1/submissions?draft=true", body(value, null));
  }

  byte[] body(int value, String reason) {
    return """
        {"memberUnit": "%s", "region": "%s", "period": "%d", "observations": [
          {"indicator": "%s", "sex": "F", "value": %d, %s "explanation": "合成数据 synthetic"}]}
        """
        .formatted(
            SyntheticNation.UNIT,
            region,
            year,
            indicator,
            value,
            reason == null ? "" : "\"reason\": \"" + reason + "\",")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The values in the order of their revisions. */
  List<String> accepted() {
    String history =
        "/v1/observations?region=%s&indicator=%s&period=%d&history=true"
            .formatted(region, indicator, year);
    return ingest.get(history).expect(200).findValuesAsText("value");
  }

  private Claim claim(String path, byte[] body) {
    return new Claim(this, ingest.post(path, body, Map.of()).expect(201));
  }
}
