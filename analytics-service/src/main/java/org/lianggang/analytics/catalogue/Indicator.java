package org.lianggang.analytics.catalogue;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.lianggang.analytics.aggregation.Aggregation;
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
 * @param numerator and denominator: what they count, language tag to text; null where nothing says
 */
public record Indicator(
    String code,
    Map<String, String> name,
    String unit,
    BigDecimal scale,
    Integer decimals,
    ValueKind valueKind,
    Aggregation aggregation,
    List<Sex> sexes,
    List<Residence> residences,
    boolean sensitive,
    Integer everyYears,
    BigDecimal changeBound,
    Map<String, String> numerator,
    Map<String, String> denominator) {

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
    aggregation = aggregation == null ? Aggregation.NONE : aggregation;
  }

  /** Whether figures of regions follow from those below them. */
  public boolean aggregates() {
    return aggregation != Aggregation.NONE;
  }

  /** By which numerator ÷ denominator becomes the value: 100 for a share, 1 where nothing says. */
  public BigDecimal factor() {
    if (scale != null) {
      return scale;
    }
    return valueKind == ValueKind.SHARE ? BigDecimal.valueOf(100) : BigDecimal.ONE;
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
