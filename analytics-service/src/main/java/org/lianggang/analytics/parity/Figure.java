package org.lianggang.analytics.parity;

import java.math.BigDecimal;

/**
 * What is known of one sex in one cell.
 *
 * @param value in the indicator's unit; null where missing, which is never 0
 * @param numerator a count of persons or events; null without counts
 */
public record Figure(BigDecimal value, BigDecimal numerator) {

  /** Nothing is known. */
  public static final Figure NONE = new Figure(null, null);

  boolean hasValue() {
    return value != null;
  }
}
