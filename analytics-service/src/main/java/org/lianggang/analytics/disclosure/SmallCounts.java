package org.lianggang.analytics.disclosure;

import java.math.BigDecimal;
import org.lianggang.analytics.assessment.Level;

/**
 * Which counts of persons are too small to be shown: 1 to 4, of what is sensitive 1 to 9, below the
 * prefecture.
 */
public record SmallCounts(boolean isSensitive) {

  private static final int LARGEST = 4;
  private static final int LARGEST_SENSITIVE = 9;

  /** count: null where there is none */
  public boolean hide(Level level, BigDecimal count) {
    return count != null
        && level.compareTo(Level.PREFECTURE) > 0
        && count.signum() > 0
        && count.compareTo(BigDecimal.valueOf(largest())) <= 0;
  }

  /** What is published may not tell more of a hidden count than that it is hidden. */
  public long width() {
    return largest() - 1L;
  }

  private int largest() {
    return isSensitive ? LARGEST_SENSITIVE : LARGEST;
  }
}
