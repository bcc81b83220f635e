package org.lianggang.analytics.warning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * One group of an indicator in the regions of one level, in a year and the one before, as it was
 * known when the round closed.
 *
 * @param name of the indicator, language tag to text
 * @param belowPrefecture whether the regions are counties or townships
 * @param group "sex/residence"
 */
public record Panel(
    String indicator,
    Map<String, String> name,
    String unit,
    Kind kind,
    boolean belowPrefecture,
    int year,
    String group,
    List<Pair> pairs) {

  public Panel {
    pairs = List.copyOf(pairs);
  }

  /** What the figures are, as far as their size matters. */
  public enum Kind {
    COUNT,
    SHARE,
    OTHER
  }

  /** The figures of a region, in the unit of the indicator. */
  public record Pair(String region, BigDecimal before, BigDecimal after) {

    boolean isUnchanged() {
      return before.compareTo(after) == 0;
    }
  }
}
