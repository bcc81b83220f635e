package org.lianggang.analytics.parity;

import java.math.BigDecimal;
import java.util.Optional;
import org.lianggang.analytics.assessment.CountIntervals;
import org.lianggang.analytics.assessment.CountIntervals.Interval;
import org.lianggang.analytics.assessment.Figures;
import org.lianggang.analytics.assessment.ValueKind;

/**
 * Women and men compared by their counts: how far chance alone could account for what sets them
 * apart. Only where persons or events are counted among others, as in shares and rates.
 *
 * @param rateRatio empty where there were no events among the men
 * @param gap the interval of F − M in the indicator's unit; empty where the scale is not known
 */
public record CountedContrast(Optional<RateRatio> rateRatio, Optional<Range> gap) {

  /** Per cent of all samples that an interval covers. */
  public static final int CONFIDENCE = 95;

  private static final CountedContrast NONE =
      new CountedContrast(Optional.empty(), Optional.empty());

  /**
   * The rate of the women ÷ that of the men.
   *
   * @param ratio 12 significant digits
   * @param interval by Katz; empty where one of the counts is 0
   */
  public record RateRatio(BigDecimal ratio, Optional<Range> interval) {}

  /** Between two figures of 12 significant digits. */
  public record Range(BigDecimal low, BigDecimal high) {}

  static CountedContrast of(Figure female, Figure male, ValueKind kind, BigDecimal scale) {
    boolean isProportion = kind == ValueKind.SHARE || kind == ValueKind.RATE;
    return isProportion && female.isCountedAmong() && male.isCountedAmong()
        ? new CountedContrast(ratio(female, male), gap(female, male, scale(kind, scale)))
        : NONE;
  }

  private static Optional<RateRatio> ratio(Figure female, Figure male) {
    if (male.numerator().signum() == 0) {
      return Optional.empty();
    }
    double ratio =
        count(female.numerator().multiply(male.denominator()))
            / count(female.denominator().multiply(male.numerator()));
    return Optional.of(
        new RateRatio(
            Figures.published(ratio),
            female.numerator().signum() == 0
                ? Optional.empty()
                : Optional.of(
                    range(
                        CountIntervals.katz(
                            count(female.numerator()),
                            count(female.denominator()),
                            count(male.numerator()),
                            count(male.denominator()),
                            CONFIDENCE / 100.0),
                        1))));
  }

  private static Optional<Range> gap(Figure female, Figure male, BigDecimal scale) {
    return scale == null
        ? Optional.empty()
        : Optional.of(
            range(
                CountIntervals.newcombe(
                    count(female.numerator()),
                    count(female.denominator()),
                    count(male.numerator()),
                    count(male.denominator()),
                    CONFIDENCE / 100.0),
                scale.doubleValue()));
  }

  /** A share is in per cent unless its indicator says otherwise. */
  private static BigDecimal scale(ValueKind kind, BigDecimal declared) {
    return declared == null && kind == ValueKind.SHARE ? BigDecimal.valueOf(100) : declared;
  }

  private static Range range(Interval interval, double scale) {
    return new Range(
        Figures.published(interval.low() * scale), Figures.published(interval.high() * scale));
  }

  private static double count(BigDecimal count) {
    return count.doubleValue();
  }
}
