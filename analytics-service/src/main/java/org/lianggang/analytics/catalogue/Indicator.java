package org.lianggang.analytics.catalogue;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.lianggang.analytics.assessment.Residence;
import org.lianggang.analytics.assessment.Sex;
import org.lianggang.analytics.assessment.ValueKind;

/**
 * What is reported, as ingest last put it.
 *
 * @param name language tag to text; zh is always there
 * @param everyYears how often it is collected; at least 1
 * @param changeBound change between successive values that has to be explained, in points for
 *     shares, else in per cent; null is the default of its kind
 */
public record Indicator(
    String code,
    Map<String, String> name,
    String unit,
    BigDecimal scale,
    Integer decimals,
    ValueKind valueKind,
    String aggregation,
    List<Sex> sexes,
    List<Residence> residences,
    boolean sensitive,
    Integer everyYears,
    BigDecimal changeBound) {

  public Indicator {
    requireNonNull(code, "code");
    requireNonNull(valueKind, "valueKind");
    requireNonNull(decimals, "decimals");
    name = name == null ? Map.of() : name;
    sexes = sexes == null || sexes.isEmpty() ? List.of(Sex._T) : List.copyOf(sexes);
    residences =
        residences == null || residences.isEmpty()
            ? List.of(Residence._T)
            : List.copyOf(residences);
    everyYears = everyYears == null ? 1 : everyYears;
  }

  /** Whether the figure of a region follows from those right below it. */
  public boolean isAggregated() {
    return aggregation != null && !aggregation.equals("NONE");
  }

  /** Whether values add up; else numerators and denominators do. */
  public boolean isSum() {
    return "SUM".equals(aggregation);
  }

  /** Whether it is to be reported for women and for men. */
  public boolean hasBothSexes() {
    return sexes.contains(Sex.F) && sexes.contains(Sex.M);
  }

  /** The sex that is meant where none is named. */
  public Sex usualSex() {
    return sexes.size() == 1 ? sexes.get(0) : Sex._T;
  }
}
