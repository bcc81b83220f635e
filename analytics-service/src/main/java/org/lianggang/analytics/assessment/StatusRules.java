package org.lianggang.analytics.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lines 5 to 9: the status of a measure with a number to reach; the first that applies decides. */
final class StatusRules {

  private final Parameters.Rules rules;

  StatusRules(Parameters.Rules rules) {
    this.rules = rules;
  }

  /**
   * What the rules look at.
   *
   * @param heldBefore no year since the plan began failed; true unless to be sustained
   * @param near nearly attained
   * @param due t ≥ T
   * @param onlyPoint whether the value judged is all there is
   * @param pace null where there is none
   * @param likelihood P, null where there is none
   */
  record Facts(
      boolean met,
      boolean heldBefore,
      boolean near,
      boolean due,
      boolean onlyPoint,
      BigDecimal pace,
      BigDecimal likelihood) {}

  Ruling rule(Facts facts) {
    return met(facts)
        .or(() -> when(facts.near(), 6, Status.NEARLY_ATTAINED))
        .or(() -> when(facts.due(), 7, Status.MISSED))
        .or(() -> unknowable(facts))
        .orElseGet(() -> Ruling.of(9, outlook(facts)));
  }

  private static Optional<Ruling> met(Facts facts) {
    if (!facts.met()) {
      return Optional.empty();
    }
    return Optional.of(
        facts.heldBefore()
            ? Ruling.of(5, Status.ATTAINED)
            : new Ruling(5, facts.due() ? Status.MISSED : Status.AT_RISK, Reason.NOT_EVERY_YEAR));
  }

  private static Optional<Ruling> unknowable(Facts facts) {
    if (facts.pace() != null || facts.likelihood() != null) {
      return Optional.empty();
    }
    return Optional.of(
        Ruling.undetermined(8, facts.onlyPoint() ? Reason.ONE_POINT : Reason.NO_BASELINE));
  }

  private static Optional<Ruling> when(boolean applies, int line, Status status) {
    return applies ? Optional.of(Ruling.of(line, status)) : Optional.empty();
  }

  private Status outlook(Facts facts) {
    return facts.likelihood() == null ? byPace(facts.pace()) : byLikelihood(facts);
  }

  private Status byPace(BigDecimal pace) {
    if (reaches(pace, rules.onSchedule())) {
      return Status.ON_TRACK;
    }
    return reaches(pace, rules.slow()) ? Status.AT_RISK : Status.HARD_TO_ATTAIN;
  }

  private Status byLikelihood(Facts facts) {
    BigDecimal p = facts.likelihood();
    boolean keepsPace = facts.pace() != null && reaches(facts.pace(), rules.keepingPace());
    if (reaches(p, rules.likely()) || keepsPace && reaches(p, rules.possible())) {
      return Status.ON_TRACK;
    }
    boolean slow = facts.pace() == null || !reaches(facts.pace(), rules.slow());
    return !reaches(p, rules.unlikely()) || slow && !reaches(p, rules.doubtful())
        ? Status.HARD_TO_ATTAIN
        : Status.AT_RISK;
  }

  private static boolean reaches(BigDecimal figure, BigDecimal cut) {
    return figure.compareTo(cut) >= 0;
  }

  /** How line 9 came about. */
  void write(Facts facts, Status status, Working working) {
    Formula formula =
        facts.likelihood() == null ? Formula.STATUS_BY_PACE : Formula.STATUS_BY_LIKELIHOOD;
    Map<Setting, BigDecimal> cuts = new EnumMap<>(cuts());
    cuts.keySet().removeIf(cut -> !formula.symbols().contains(cut.name()));
    List<Object> figures = new ArrayList<>();
    figures.addAll(List.of("pace", facts.pace() == null ? "none" : facts.pace()));
    figures.addAll(List.of("P", facts.likelihood() == null ? "none" : facts.likelihood()));
    cuts.forEach(working::given);
    cuts.forEach((cut, value) -> figures.addAll(List.of(cut.name(), value)));
    working.outcome(formula, status, figures.toArray());
  }

  private Map<Setting, BigDecimal> cuts() {
    return Map.of(
        Setting.LIKELY, rules.likely(),
        Setting.KEEPING_PACE, rules.keepingPace(),
        Setting.POSSIBLE, rules.possible(),
        Setting.UNLIKELY, rules.unlikely(),
        Setting.DOUBTFUL, rules.doubtful(),
        Setting.SLOW, rules.slow(),
        Setting.ON_SCHEDULE, rules.onSchedule());
  }
}
