package org.lianggang.analytics.parity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.lianggang.analytics.assessment.Figures;
import org.lianggang.analytics.assessment.ValueKind;

/**
 * How many of those whose sex was declared are women; persons of unknown sex do not count.
 *
 * @param share in per cent, 12 significant digits
 * @param female women counted
 * @param declared women and men counted, above 0
 */
public record FemaleShare(BigDecimal share, BigDecimal female, BigDecimal declared) {

  /** From the values of COUNT indicators and the numerators of others; empty without counts. */
  public static Optional<FemaleShare> of(Figure female, Figure male, ValueKind kind) {
    BigDecimal women = count(female, kind);
    BigDecimal men = count(male, kind);
    if (women == null || men == null || women.add(men).signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal declared = women.add(men);
    BigDecimal share = women.movePointRight(2).divide(declared, MathContext.DECIMAL128);
    return Optional.of(new FemaleShare(Figures.published(share), women, declared));
  }

  private static BigDecimal count(Figure figure, ValueKind kind) {
    return kind == ValueKind.COUNT ? figure.value() : figure.numerator();
  }
}
