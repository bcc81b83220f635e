package org.lianggang.ingest.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lianggang.ingest.catalogue.Aggregation;
import org.lianggang.ingest.catalogue.Indicator;

/**
 * What follows for a region from those below it: their values added up, and their counts, each null
 * where one of them has none; {@code parts} counts the values.
 */
record Whole(BigDecimal value, BigDecimal numerator, BigDecimal denominator, int parts) {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final Whole NOTHING =
      new Whole(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0);

  /** Empty unless every one is there; one to which the figure does not apply adds nothing. */
  static Optional<Whole> of(List<Cell> cells, Rows rows, Known known) {
    Whole whole = NOTHING;
    for (Cell cell : cells) {
      Standing part = rows.standing(cell, known);
      if (part == null || !part.hasValue() && part.missing() != Missing.NOT_APPLICABLE) {
        return Optional.empty();
      }
      whole = part.hasValue() ? whole.with(part) : whole;
    }
    return whole.parts == 0 ? Optional.empty() : Optional.of(whole);
  }

  private Whole with(Standing part) {
    return new Whole(
        value.add(part.value()),
        numerator == null || !part.hasCounts() ? null : numerator.add(part.numerator()),
        denominator == null || !part.hasCounts() ? null : denominator.add(part.denominator()),
        parts + 1);
  }

  /** Within rounding; also where nothing follows because counts are missing. */
  boolean is(BigDecimal given, Indicator indicator) {
    int decimals = indicator.decimals();
    if (indicator.aggregation() == Aggregation.SUM) {
      BigDecimal units = given.subtract(value).abs().scaleByPowerOfTen(decimals);
      BigDecimal rounded = decimals == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(parts + 1L);
      return units.multiply(TWO).compareTo(rounded) <= 0;
    }
    return denominator == null
        || denominator.signum() <= 0
        || quotient(indicator).is(given, decimals);
  }

  BigDecimal value(Indicator indicator) {
    return indicator.aggregation() == Aggregation.SUM
        ? value
        : quotient(indicator).rounded(indicator.decimals());
  }

  private Quotient quotient(Indicator indicator) {
    return new Quotient(numerator, denominator, indicator.scale());
  }
}
