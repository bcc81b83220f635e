package org.lianggang.analytics.assessment;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes down how the trend of a series and its spread came about. */
final class FitWorking {

  /** More slopes than these are not listed one by one. */
  private static final int LISTED = 66;

  private FitWorking() {}

  static void write(Fit fit, Working working) {
    working.given(Setting.TRUST, fit.trust());
    working.given(Setting.SPREAD, fit.prior());
    fit.points().forEach(point -> value(fit.scale(), point, working));
    slope(fit, working);
    share(fit, working);
    double[] deviations = Fit.deviations(fit.points(), fit.drift());
    working.listed(Formula.STEP_VARIANCE, fit.stepVariance(), "mean of " + list(deviations));
    working.step(
        Formula.SPREAD,
        fit.variance(),
        "n",
        fit.points().size(),
        "v₁",
        fit.stepVariance(),
        "s₀",
        fit.prior());
  }

  private static void value(ProjectionScale scale, Slopes.Point point, Working working) {
    working.step(
        scale.logit() ? Formula.LOGIT : Formula.LOGARITHM, point.z(), "v", scale.back(point.z()));
  }

  private static void slope(Fit fit, Working working) {
    double[] slopes = Slopes.ofPairs(fit.points());
    working.listed(
        Formula.SEN_SLOPE,
        fit.slope(),
        slopes.length > LISTED ? null : "median of " + list(slopes));
  }

  private static void share(Fit fit, Working working) {
    Slopes.Line line = fit.line();
    if (line.n() < 3) {
      working.step(Formula.NO_TREND, fit.lambda());
      return;
    }
    working.step(Formula.OLS_SLOPE, line.slope(), "S_tz", line.stz(), "S_tt", line.stt());
    working.step(
        Formula.OLS_ERROR, line.variance(), "RSS", line.rss(), "n", line.n(), "S_tt", line.stt());
    boolean capped = fit.lambda() < fit.trust() * line.signal();
    working.step(
        capped ? Formula.TREND_SHARE_OF_THREE : Formula.TREND_SHARE,
        fit.lambda(),
        "λ_max",
        fit.trust(),
        "β_o",
        line.slope(),
        "se²",
        line.variance());
  }

  private static String list(double[] figures) {
    return Arrays.stream(figures)
        .mapToObj(figure -> Figures.published(figure).toPlainString().replace("-", "−"))
        .collect(Collectors.joining("; "));
  }
}
