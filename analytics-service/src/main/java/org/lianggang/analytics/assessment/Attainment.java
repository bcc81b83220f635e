package org.lianggang.analytics.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * An attainment rate (达标率) with everything it is made of. Strict counts ATTAINED, inclusive
 * NEARLY_ATTAINED as well; both are per cent at one decimal, HALF_UP.
 *
 * @param denominatorCount measures, or goals, in the denominator
 * @param strictRate and inclusiveRate: null with the reason where the denominator is empty
 * @param coverage per cent of all measures, at one decimal, that have data or a judgement: neither
 *     NO_DATA nor NOT_ASSESSED; null where there is no measure
 * @param incompleteGoals goals of the denominator with a numeric measure that could not be judged;
 *     null unless goals are counted
 * @param weights null where every measure counts the same
 */
public record Attainment(
    Denominator denominator,
    StatusCounts counts,
    int denominatorCount,
    int attained,
    int nearlyAttained,
    BigDecimal strictRate,
    BigDecimal inclusiveRate,
    EmptyReason reason,
    int measures,
    int withData,
    BigDecimal coverage,
    Integer incompleteGoals,
    Weights weights) {

  /** Why there is no rate. */
  public enum EmptyReason {
    EMPTY_DENOMINATOR
  }

  /** The weights that the rates are made of, where measures do not count the same. */
  public record Weights(BigDecimal denominator, BigDecimal attained, BigDecimal nearlyAttained) {

    private static final Weights NONE =
        new Weights(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    static Weights ofCounts(int denominator, int attained, int nearlyAttained) {
      return new Weights(
          BigDecimal.valueOf(denominator),
          BigDecimal.valueOf(attained),
          BigDecimal.valueOf(nearlyAttained));
    }

    static Weights of(List<JudgedMeasure> counted) {
      return counted.stream().map(Weights::of).reduce(NONE, Weights::plus);
    }

    private static Weights of(JudgedMeasure measure) {
      return new Weights(
          measure.weight(),
          measure.isAttained() ? measure.weight() : BigDecimal.ZERO,
          measure.isNearlyAttained() ? measure.weight() : BigDecimal.ZERO);
    }

    private Weights plus(Weights other) {
      return new Weights(
          denominator.add(other.denominator),
          attained.add(other.attained),
          nearlyAttained.add(other.nearlyAttained));
    }
  }

  /** Each measure once, by its own group, with its weight above and below. */
  public static Attainment of(Denominator denominator, List<JudgedMeasure> measures) {
    StatusCounts counts = StatusCounts.of(measures);
    if (denominator == Denominator.GOALS) {
      return GoalCount.of(measures).attainment(counts);
    }
    List<JudgedMeasure> counted =
        measures.stream().filter(measure -> measure.isIn(denominator)).toList();
    int attained = (int) counted.stream().filter(JudgedMeasure::isAttained).count();
    int nearly = (int) counted.stream().filter(JudgedMeasure::isNearlyAttained).count();
    boolean weighted =
        counted.stream().anyMatch(measure -> measure.weight().compareTo(BigDecimal.ONE) != 0);
    Weights weights = Weights.of(counted);
    return of(denominator, counts, counted.size(), attained, nearly, null, weights, weighted);
  }

  static Attainment of(
      Denominator denominator,
      StatusCounts counts,
      int denominatorCount,
      int attained,
      int nearlyAttained,
      Integer incompleteGoals,
      Weights weights,
      boolean weighted) {
    boolean empty = weights.denominator().signum() == 0;
    return new Attainment(
        denominator,
        counts,
        denominatorCount,
        attained,
        nearlyAttained,
        rate(weights.attained(), weights.denominator()),
        rate(weights.attained().add(weights.nearlyAttained()), weights.denominator()),
        empty ? EmptyReason.EMPTY_DENOMINATOR : null,
        counts.all(),
        counts.withData(),
        rate(BigDecimal.valueOf(counts.withData()), BigDecimal.valueOf(counts.all())),
        incompleteGoals,
        weighted ? weights : null);
  }

  private static BigDecimal rate(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? null
        : part.multiply(Figures.HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
  }
}
