package org.lianggang.ingest.submission;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A service to which three rows are a long report, and two tombstones are too many. */
public final class TwoRowsAtOnce implements QuarkusTestProfile {
  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("lianggang.submission.at-once", "2", "lianggang.submission.tombstones", "1");
  }
}
