package org.lianggang.analytics.parity;

import java.math.BigDecimal;
import java.util.Optional;
import org.lianggang.analytics.assessment.ValueKind;

/**
 * The sexes of one cell set side by side.
 *
 * @param gap female − male, in the indicator's unit (points for shares and rates); negative where
 *     women have less; empty where one of them is missing
 */
public record SexStatistics(
    Optional<BigDecimal> gap,
    Optional<FemaleShare> femaleShare,
    ParityIndex parity,
    CountedContrast counted) {

  /** scale: by which numerator ÷ denominator becomes the value; null where it is not declared. */
  public static SexStatistics of(
      Figure female, Figure male, ValueKind kind, BigDecimal scale, Direction direction) {
    return new SexStatistics(
        gap(female, male),
        FemaleShare.of(female, male, kind),
        ParityIndex.of(female, male, kind, direction),
        CountedContrast.of(female, male, kind, scale));
  }

  /** Empty where one of the sexes has no value. */
  public static Optional<BigDecimal> gap(Figure female, Figure male) {
    return female.hasValue() && male.hasValue()
        ? Optional.of(female.value().subtract(male.value()))
        : Optional.empty();
  }
}
