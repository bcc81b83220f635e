package org.lianggang.ingest.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * One indicator with one target, for one sex and residence (left out: the indicator's only declared
 * sex, else the total). {@code lead} and {@code cooperating} are departments; {@code weight} is 1
 * where it is left out.
 */
public record Measure(
    String code,
    Map<String, String> name,
    @JsonProperty("class") MeasureClass measureClass,
    String indicator,
    String sex,
    String residence,
    Target target,
    Baseline baseline,
    String lead,
    List<String> cooperating,
    BigDecimal weight) {

  /** The value to start from, in the indicator's unit. */
  public record Baseline(int year, BigDecimal value) {}
}
