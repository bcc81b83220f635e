package org.lianggang.analytics.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The gap between groups in any year, and in two years over the same groups. */
sealed interface Gaps permits ReportedGap, TwoGroups, Regions {

  static Gaps of(Case subject, Target.Compared groups) {
    return switch (groups.by()) {
      case NONE -> new ReportedGap(subject, groups.as());
      case SEX -> TwoGroups.bySex(subject, groups);
      case RESIDENCE -> TwoGroups.byResidence(subject, groups);
      case REGION -> Regions.of(subject, groups);
    };
  }

  Case subject();

  Target.As as();

  /** Whether the figures for a gap were reported in that year. */
  boolean isReported(int year);

  /** Why they were not in the years that can stand for the period. */
  MissingKind whyMissing();

  /** The gap of one year, empty where a ratio would divide by 0 or figures are missing. */
  Optional<Gap> in(int year);

  /**
   * The gaps of both years, or why they cannot be compared.
   *
   * @param since b; empty where no baseline year is known or it lies after the year judged
   */
  Found between(Optional<Integer> since, int year);

  /** The latest year that can stand for the period and has the figures for a gap. */
  default Optional<Integer> latest() {
    int first = subject().windowStart();
    return IntStream.iterate(subject().period(), year -> year >= first, year -> year - 1)
        .filter(this::isReported)
        .boxed()
        .findFirst();
  }

  /** A gap declared by the plan for the baseline year, in the terms in which it is published. */
  default Optional<Gap> declared() {
    return Optional.ofNullable(subject().item().baseline())
        .filter(baseline -> baseline.value() != null)
        .map(baseline -> Gap.reported(baseline.year(), baseline.value(), as()));
  }

  /** Two gaps that can be compared, or the reason why not. */
  sealed interface Found {

    <T> T fold(Function<Pair, T> pair, Function<Reason, T> none);

    /** The baseline's absence is named first, then a division by 0. */
    static Found of(Optional<Gap> before, Optional<Gap> now) {
      if (before.isEmpty()) {
        return new None(Reason.NO_BASELINE);
      }
      return now.<Found>map(here -> new Pair(before.get(), here))
          .orElseGet(() -> new None(Reason.ZERO_DIVISOR));
    }
  }

  /** The gaps of the baseline year and of the year judged. */
  record Pair(Gap before, Gap now) implements Found {

    @Override
    public <T> T fold(Function<Pair, T> pair, Function<Reason, T> none) {
      return pair.apply(this);
    }

    /** How much smaller the gap has become; negative when it grew. */
    BigDecimal narrowed() {
      return before.size().subtract(now.size());
    }
  }

  /** Why there is no pair. */
  record None(Reason reason) implements Found {

    @Override
    public <T> T fold(Function<Pair, T> pair, Function<Reason, T> none) {
      return none.apply(reason);
    }
  }

  /** Units in common, for the reader; empty where the groups are fixed. */
  default List<String> unitsCompared(int since, int year) {
    return List.of();
  }
}
