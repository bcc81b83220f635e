package org.lianggang.ingest;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * A profile of its own has the service started anew, on an emptied database. It takes no more than
 * 1 MB at a time, which spares those who try that another start.
 */
public final class AnEmptyService implements QuarkusTestProfile {
  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("quarkus.http.limits.max-body-size", "1M");
  }
}
