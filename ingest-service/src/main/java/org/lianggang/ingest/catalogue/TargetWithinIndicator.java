package org.lianggang.ingest.catalogue;

import static org.lianggang.ingest.problem.FindingCode.TARGET_OUTSIDE_INDICATOR;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.lianggang.ingest.problem.Finding;

/** What a target demands is a value its indicator can have. */
final class TargetWithinIndicator implements MeasureRule {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public Stream<Finding> check(PlacedMeasure placed) {
    Indicator indicator = placed.indicator();
    return indicator == null
        ? Stream.empty()
        : demanded(placed, indicator).entrySet().stream()
            .filter(figure -> isImpossible(placed.target().kind(), figure.getValue(), indicator))
            .map(
                figure ->
                    placed.fault(
                        TARGET_OUTSIDE_INDICATOR,
                        "/target/" + figure.getKey(),
                        figure.getValue(),
                        figure.getValue(),
                        indicator.code(),
                        bound(indicator.minimum(), "−∞"),
                        bound(indicator.maximum(), "∞")));
  }

  /** The figures a value has to be compared with, by the field they come from. */
  private static Map<String, BigDecimal> demanded(PlacedMeasure placed, Indicator indicator) {
    Target target = placed.target();
    Map<String, BigDecimal> figures = new LinkedHashMap<>();
    figures.put("value", target.value());
    figures.put("low", target.low());
    figures.put("high", target.high());
    figures.put("fraction", fraction(target.fraction(), indicator));
    figures.put("percent", changed(placed));
    figures.put("everyUnit", target.everyUnit() == null ? null : target.everyUnit().value());
    figures.values().removeIf(figure -> figure == null);
    return figures;
  }

  private static BigDecimal fraction(String fraction, Indicator indicator) {
    if (fraction == null) {
      return null;
    }
    String[] parts = fraction.split("/");
    BigDecimal scale = indicator.scale() == null ? BigDecimal.ONE : indicator.scale();
    return new BigDecimal(parts[0])
        .multiply(scale)
        .divide(new BigDecimal(parts[1]), MathContext.DECIMAL64);
  }

  /** v_b·(1 + c/100), where the plan says the value of the baseline. */
  private static BigDecimal changed(PlacedMeasure placed) {
    BigDecimal percent = placed.target().percent();
    Measure.Baseline baseline = placed.measure().baseline();
    return percent == null || baseline == null || baseline.value() == null
        ? null
        : baseline.value().multiply(HUNDRED.add(percent)).divide(HUNDRED);
  }

  private static boolean isImpossible(TargetKind kind, BigDecimal figure, Indicator indicator) {
    BigDecimal minimum = indicator.minimum();
    BigDecimal maximum = indicator.maximum();
    return minimum != null && figure.compareTo(minimum) < (kind == TargetKind.BELOW ? 1 : 0)
        || maximum != null && figure.compareTo(maximum) > (kind == TargetKind.ABOVE ? -1 : 0);
  }

  private static Object bound(BigDecimal bound, String none) {
    return bound == null ? none : bound;
  }
}
