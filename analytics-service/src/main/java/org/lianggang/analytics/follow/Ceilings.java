package org.lianggang.analytics.follow;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lianggang.analytics.assessment.Baseline;
import org.lianggang.analytics.assessment.Target;
import org.lianggang.analytics.series.GroupKey;
import org.lianggang.analytics.series.MeasureInput;

/** The rates of unwanted events that plans allow a group, in the unit of the indicator. */
final class Ceilings {

  private Ceilings() {}

  static List<BigDecimal> of(GroupKey group, List<MeasureInput> measures) {
    return measures.stream().flatMap(input -> of(group, input).stream()).toList();
  }

  private static Optional<BigDecimal> of(GroupKey group, MeasureInput input) {
    Target target = input.measure().target();
    return switch (target.kind()) {
      case AT_MOST, BELOW -> Optional.ofNullable(target.value());
      case DECREASE -> baseline(group, input);
      case CHANGE_FROM_BASELINE ->
          baseline(group, input)
              .filter(value -> target.percent().signum() < 0)
              .map(value -> value.multiply(part(target.percent())));
      default -> Optional.empty();
    };
  }

  /** That of the measure's own group says nothing of the others. */
  private static Optional<BigDecimal> baseline(GroupKey group, MeasureInput input) {
    return input.baseline().filter(any -> group.equals(input.group())).map(Baseline::value);
  }

  private static BigDecimal part(BigDecimal percent) {
    return BigDecimal.ONE.add(percent.movePointLeft(2));
  }
}
