package org.lianggang.analytics.parity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lianggang.analytics.assessment.Figures;
import org.lianggang.analytics.assessment.Kendall;
import org.lianggang.analytics.assessment.Slopes;

/**
 * Where a gap, or another measure of inequality, has been going over the years.
 *
 * @param slope change of its size a year in its unit (Theil–Sen), 12 significant digits; negative
 *     where it narrows
 * @param p Kendall's exact two-sided chance of such an order of the years without any trend
 * @param years how many years had a figure; at least 2
 * @param closingYear the first year in which the slope leaves no gap, at most 20 years after the
 *     last; empty where the gap does not narrow
 */
public record GapTrend(
    BigDecimal slope,
    BigDecimal p,
    int years,
    int from,
    int to,
    Verdict verdict,
    Optional<Integer> closingYear) {

  private static final double LARGEST_P = 0.20;
  private static final int FEWEST_YEARS = 4;
  private static final int HORIZON = 20;

  /** Stable: no trend can be told from chance, or there are fewer than four years. */
  public enum Verdict {
    NARROWING,
    WIDENING,
    STABLE
  }

  /** How large it was in a year; never negative. */
  public record Size(int year, BigDecimal size) {}

  /** In order of years; one year shows no trend. */
  public static Optional<GapTrend> of(List<Size> sizes) {
    if (sizes.size() < 2) {
      return Optional.empty();
    }
    Kendall test = Kendall.of(sizes.stream().map(Size::size).toList());
    double slope =
        Slopes.theilSen(
            sizes.stream()
                .map(at -> new Slopes.Point(at.year(), at.size().doubleValue()))
                .toList());
    Verdict verdict = verdict(test, sizes.size());
    Size last = sizes.get(sizes.size() - 1);
    return Optional.of(
        new GapTrend(
            Figures.published(slope),
            Figures.published(test.p()),
            sizes.size(),
            sizes.get(0).year(),
            last.year(),
            verdict,
            verdict == Verdict.NARROWING ? closing(last, slope) : Optional.empty()));
  }

  private static Verdict verdict(Kendall test, int years) {
    if (years < FEWEST_YEARS || test.p() > LARGEST_P) {
      return Verdict.STABLE;
    }
    return test.s() < 0 ? Verdict.NARROWING : Verdict.WIDENING;
  }

  private static Optional<Integer> closing(Size last, double slope) {
    double years = slope < 0 ? last.size().doubleValue() / -slope : Double.POSITIVE_INFINITY;
    return years > HORIZON
        ? Optional.empty()
        : Optional.of(last.year() + (int) StrictMath.ceil(years));
  }
}
