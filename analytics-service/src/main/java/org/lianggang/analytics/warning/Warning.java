package org.lianggang.analytics.warning;

import java.math.BigDecimal;
import java.util.List;

/**
 * A reason to look at a measure or at an indicator (预警).
 *
 * @param found the figure that gave rise to it
 * @param bound what it was held against, in the same terms; null where there is no number
 * @param years the figures are of, in their order; the target year last
 */
public record Warning(
    WarningKey key,
    WarningLevel level,
    BigDecimal found,
    BigDecimal bound,
    List<Integer> years,
    WarningText text) {}
