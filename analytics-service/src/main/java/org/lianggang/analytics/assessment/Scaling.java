package org.lianggang.analytics.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What numerator ÷ denominator is multiplied with to give the value: the declared scale, else that
 * of the unit, else 100 for a share, else the power of ten that takes the reported counts to the
 * reported values. Where nothing says it, counts cannot be used.
 */
final class Scaling {

  private static final Map<String, BigDecimal> OF_UNIT =
      Map.of(
          "%", new BigDecimal(100),
          "％", new BigDecimal(100),
          "‰", new BigDecimal(1000),
          "/千", new BigDecimal(1000),
          "/万", new BigDecimal(10000),
          "/10万", new BigDecimal(100000),
          "/100万", new BigDecimal(1000000));

  private static final List<BigDecimal> POWERS =
      IntStream.rangeClosed(0, 6).mapToObj(BigDecimal.ONE::movePointRight).toList();

  private Scaling() {}

  static Optional<BigDecimal> of(AssessmentItem item) {
    return Optional.ofNullable(item.scale())
        .or(() -> Optional.ofNullable(item.unit()).map(OF_UNIT::get))
        .or(
            () ->
                item.valueKind() == ValueKind.SHARE ? Optional.of(Figures.HUNDRED) : fitting(item));
  }

  private static Optional<BigDecimal> fitting(AssessmentItem item) {
    List<Observation> telling =
        item.observations().stream()
            .filter(cell -> cell.value() != null && cell.hasCounts())
            .filter(cell -> cell.value().signum() > 0 && cell.numerator().signum() > 0)
            .toList();
    return telling.isEmpty()
        ? Optional.empty()
        : POWERS.stream()
            .filter(power -> telling.stream().allMatch(cell -> fits(cell, power)))
            .findFirst();
  }

  private static boolean fits(Observation cell, BigDecimal power) {
    BigDecimal rate = cell.numerator().multiply(power).divide(cell.denominator(), Figures.CARRIED);
    return rate.setScale(cell.value().scale(), RoundingMode.HALF_UP).compareTo(cell.value()) == 0;
  }
}
