package org.lianggang.analytics.series;

import java.util.List;

/**
 * Of the units that are obliged to something, how many comply.
 *
 * @param failing codes of those that reported and do not comply
 * @param silent codes of those without a figure, which do not comply either
 */
public record UnitsCounted(int obliged, int complying, List<String> failing, List<String> silent) {}
