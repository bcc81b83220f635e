package org.lianggang.analytics.warning;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The baseline that the latest version of a plan judges a region by, and what stands for that year
 * now.
 *
 * @param name of the measure, language tag to text
 * @param group "sex/residence"
 * @param held v_b, as it was known when the version was stored
 * @param revised the value that a later revision gives the year; null where none came later
 */
public record HeldBaseline(
    String plan,
    String measure,
    Map<String, String> name,
    String indicator,
    String unit,
    String region,
    String group,
    int year,
    BigDecimal held,
    BigDecimal revised) {}
