package org.lianggang.analytics.warning;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What a warning is about. The same cause always has the same key, and the key the same id.
 *
 * @param plan and measure: null for warnings about the data of an indicator
 * @param group "sex/residence"
 */
public record WarningKey(
    WarningCode code,
    String plan,
    String measure,
    String indicator,
    String region,
    String period,
    String group) {

  /** The name-based UUID (version 3) of the key's parts. */
  public UUID id() {
    String name =
        String.join(
            "|",
            code.name(),
            plan == null ? "" : plan,
            measure == null ? "" : measure,
            indicator,
            region,
            period,
            group);
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
