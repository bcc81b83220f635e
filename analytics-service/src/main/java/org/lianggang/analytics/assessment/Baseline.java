package org.lianggang.analytics.assessment;

import java.math.BigDecimal;

/**
 * Where the promised change starts.
 *
 * @param value in the indicator's unit; null takes the value observed in that year
 */
public record Baseline(Integer year, BigDecimal value) {}
