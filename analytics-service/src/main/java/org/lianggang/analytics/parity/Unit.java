package org.lianggang.analytics.parity;

import java.math.BigDecimal;

/**
 * A region, residence or sex among those that are compared.
 *
 * @param weight what its figure counts for, the denominator; null where it is not known
 */
public record Unit(String key, BigDecimal value, BigDecimal weight) {}
