package org.lianggang.analytics.aggregation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;
import org.lianggang.analytics.assessment.Figures;

/** What follows for a whole from its parts, or why it is withheld. */
public sealed interface Whole {

  <T> T fold(Function<Derived, T> derived, Function<Withheld, T> withheld);

  /** What the parts that report weigh of all, below which nothing is derived. */
  BigDecimal LEAST_COVERAGE = new BigDecimal("0.85");

  /**
   * A derived figure.
   *
   * @param value in the indicator's unit, 12 significant digits
   * @param numerator and denominator: the sums; null where a part has no counts
   * @param coverage Σ denominators reporting ÷ Σ latest known denominators, 0.85 to 1
   */
  record Derived(
      BigDecimal value, BigDecimal numerator, BigDecimal denominator, BigDecimal coverage)
      implements Whole {
    @Override
    public <T> T fold(Function<Derived, T> derived, Function<Withheld, T> withheld) {
      return derived.apply(this);
    }
  }

  /** coverage null: it cannot be told. */
  record Withheld(Reason reason, BigDecimal coverage) implements Whole {
    @Override
    public <T> T fold(Function<Derived, T> derived, Function<Withheld, T> withheld) {
      return withheld.apply(this);
    }
  }

  /** Why nothing is derived. */
  enum Reason {
    /** The parts that report weigh less than 85 % of all. */
    LOW_COVERAGE,
    /** Of a part that does not report nobody knows how much it weighs. */
    NO_DENOMINATOR,
    /** A part is missing from a sum; missing is not 0. */
    PART_MISSING
  }

  /** scale: by which numerator ÷ denominator becomes the value. The parts are at least one. */
  static Whole of(Aggregation how, BigDecimal scale, List<Part> parts) {
    return switch (how) {
      case SUM -> sum(parts);
      case RATIO_OF_SUMS -> ratio(scale, parts);
      case NONE -> throw new IllegalArgumentException("nothing follows from parts");
    };
  }

  private static Whole sum(List<Part> parts) {
    if (parts.stream().anyMatch(part -> part.value() == null)) {
      return new Withheld(Reason.PART_MISSING, null);
    }
    boolean isCounted = parts.stream().allMatch(Part::hasCounts);
    return new Derived(
        total(parts, Part::value),
        isCounted ? total(parts, Part::numerator) : null,
        isCounted ? total(parts, Part::denominator) : null,
        BigDecimal.ONE);
  }

  private static Whole ratio(BigDecimal scale, List<Part> parts) {
    List<Part> reporting = parts.stream().filter(Part::hasCounts).toList();
    BigDecimal denominator = total(reporting, Part::denominator);
    if (denominator.signum() <= 0
        || parts.stream().anyMatch(part -> part.knownDenominator() == null)) {
      return new Withheld(Reason.NO_DENOMINATOR, null);
    }
    BigDecimal coverage =
        Figures.published(
            denominator.divide(total(parts, Part::knownDenominator), MathContext.DECIMAL128));
    if (coverage.compareTo(LEAST_COVERAGE) < 0) {
      return new Withheld(Reason.LOW_COVERAGE, coverage);
    }
    BigDecimal numerator = total(reporting, Part::numerator);
    return new Derived(
        Figures.published(numerator.multiply(scale).divide(denominator, MathContext.DECIMAL128)),
        numerator,
        denominator,
        coverage);
  }

  private static BigDecimal total(List<Part> parts, Function<Part, BigDecimal> of) {
    return parts.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
