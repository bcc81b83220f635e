package org.lianggang.analytics.warning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.Observation;

/**
 * A region's figure differs by more than rounding from Σ numerators ÷ Σ denominators of those right
 * below, or from the sum of their values; only where all of them have reported.
 */
final class LevelsDisagree {

  private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_UP);

  private LevelsDisagree() {}

  static Stream<Warning> check(Family family) {
    return family.size() == 0 || family.children().size() < family.size()
        ? Stream.empty()
        : family.own().observations().stream()
            .filter(year -> year.value() != null)
            .flatMap(
                year ->
                    derived(family, year.period())
                        .filter(derived -> isBeyondRounding(year.value(), derived, family))
                        .map(derived -> warning(family, year, derived))
                        .stream());
  }

  /** Exact, 12 significant digits; empty where somebody's figures are not there. */
  private static Optional<BigDecimal> derived(Family family, String period) {
    if (family.sums()) {
      return sum(family, period, Observation::value);
    }
    Optional<BigDecimal> denominator = sum(family, period, Observation::denominator);
    return sum(family, period, Observation::numerator)
        .filter(n -> denominator.filter(d -> d.signum() > 0).isPresent())
        .map(n -> n.multiply(family.own().scaleOfCounts()).divide(denominator.get(), DIGITS));
  }

  private static Optional<BigDecimal> sum(
      Family family, String period, Function<Observation, BigDecimal> figure) {
    List<BigDecimal> figures =
        family.children().stream()
            .flatMap(child -> child.observations().stream())
            .filter(observation -> observation.period().equals(period))
            .flatMap(observation -> Stream.ofNullable(figure.apply(observation)))
            .toList();
    return figures.size() < family.size()
        ? Optional.empty()
        : figures.stream().reduce(BigDecimal::add);
  }

  private static boolean isBeyondRounding(BigDecimal own, BigDecimal derived, Family family) {
    BigDecimal off = own.subtract(derived).abs();
    return off.add(off).compareTo(family.own().unitOfLastDecimal()) > 0;
  }

  private static Warning warning(Family family, Observation year, BigDecimal derived) {
    ReportedSeries own = family.own();
    return new Warning(
        own.key(WarningCode.LEVELS_DISAGREE, year.period()),
        WarningLevel.YELLOW,
        year.value(),
        derived,
        List.of(Integer.valueOf(year.period())),
        Wording.of(
            WarningCode.LEVELS_DISAGREE.name(),
            Wording.named(own.name()),
            year.period(),
            year.value(),
            own.printedUnit(),
            family.size(),
            derived.setScale(own.decimals() + 1, RoundingMode.HALF_UP)));
  }
}
