package org.lianggang.analytics.catalogue;

import java.math.BigDecimal;
import java.util.Map;
import org.lianggang.analytics.assessment.Level;

/** s₀ of indicators among the regions of a level, as of the last closing of a round there. */
public record Spreads(Map<Key, BigDecimal> values) {

  /** An indicator at a level. */
  public record Key(String indicator, Level level) {}

  /** Null where too few regions have one: then the default of the methods holds. */
  public BigDecimal of(String indicator, Level level) {
    return values.get(new Key(indicator, level));
  }
}
