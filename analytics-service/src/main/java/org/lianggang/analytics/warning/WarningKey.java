package org.lianggang.analytics.warning;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a warning is about. The same cause always has the same key, and the key the same id.
 *
 * @param plan and measure: null for warnings about the data of an indicator
 * @param indicator null for warnings about what a unit owes
 * @param group "sex/residence"
 * @param unit that owes reports; null for all other warnings
 */
public record WarningKey(
    WarningCode code,
    String plan,
    String measure,
    String indicator,
    String region,
    String period,
    String group,
    String unit) {

  private static final String ALL = "_T/_T";

  public WarningKey(
      WarningCode code,
      String plan,
      String measure,
      String indicator,
      String region,
      String period,
      String group) {
    this(code, plan, measure, indicator, region, period, group, null);
  }

  static WarningKey ofUnit(WarningCode code, String unit, String region, String period) {
    return new WarningKey(code, null, null, null, region, period, ALL, unit);
  }

  /** The name-based UUID (version 3) of the key's parts. */
  public UUID id() {
    String name =
        Stream.concat(
                Stream.of(code.name(), plan, measure, indicator, region, period, group)
                    .map(part -> Objects.toString(part, "")),
                Stream.ofNullable(unit))
            .collect(Collectors.joining("|"));
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
