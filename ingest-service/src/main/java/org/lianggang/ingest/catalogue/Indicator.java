package org.lianggang.ingest.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What one reported figure means: value = numerator ÷ denominator × scale, given with {@code
 * decimals} digits after the point, between {@code minimum} and {@code maximum} where these are
 * set. Texts are by language tag; {@code changeBound} is in the indicator's unit for shares and in
 * per cent otherwise; {@code yearEnds} is the last day of its year, as MM-dd.
 */
public record Indicator(
    String code,
    Map<String, String> name,
    String unit,
    BigDecimal scale,
    int decimals,
    ValueKind valueKind,
    Aggregation aggregation,
    List<String> sexes,
    List<String> residences,
    BigDecimal minimum,
    BigDecimal maximum,
    boolean sensitive,
    Integer everyYears,
    String yearEnds,
    BigDecimal changeBound,
    Map<String, String> numerator,
    Map<String, String> denominator,
    Map<String, String> definition) {

  public static final String TOTAL = "_T";

  /** What the contract leaves out by default is filled in. */
  public Indicator {
    residences = Objects.requireNonNullElse(residences, List.of(TOTAL));
    everyYears = Objects.requireNonNullElse(everyYears, 1);
    yearEnds = Objects.requireNonNullElse(yearEnds, "12-31");
  }

  /** The sex a row means that names none: the only declared one, else the total. */
  public String defaultSex() {
    return sexes.size() == 1 ? sexes.get(0) : TOTAL;
  }

  public boolean declaresSex(String sex) {
    return sexes.contains(sex);
  }

  public boolean declaresResidence(String residence) {
    return residences.contains(residence);
  }

  public boolean isShare() {
    return valueKind == ValueKind.SHARE;
  }
}
