package org.lianggang.local.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lianggang.local.api.Api;

/** A cell that submissions compete for; nothing is accepted for it yet. */
record Figure(Api ingest, String region, String indicator, int year) {

  Claim reported(int value, String reason) {
    return sent(toReport(value, reason));
  }

  /** To be sent in the race. */
  Claim toReport(int value, String reason) {
    return new Claim(this, "/v1/submissions", body(value, reason));
  }

  Claim drafted(int value) {
    return sent(new Claim(this, "/v1/submissions?draft=true", body(value, null)));
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

  private static Claim sent(Claim claim) {
    claim.send();
    return claim;
  }
}
