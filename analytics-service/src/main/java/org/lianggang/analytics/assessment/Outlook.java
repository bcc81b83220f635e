package org.lianggang.analytics.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/** Where a measure with a number to reach stands and is going: lines 5 to 9 of the status rules. */
final class Outlook {

  private final Case subject;
  private final Limit limit;
  private final Standing now;
  private final Verdict verdict;
  private final Working working;

  Outlook(Case subject, Limit limit, Standing now, Verdict verdict) {
    this.subject = subject;
    this.limit = limit;
    this.now = now;
    this.verdict = verdict;
    this.working = verdict.working();
  }

  /**
   * The comparison made.
   *
   * @param year t
   * @param value v_t as it was given or follows from counts, for paces
   * @param figure v_t at its declared decimals, for thresholds
   * @param heldBefore no year since the plan began failed (sustain)
   * @param baseline in the same terms as the value
   */
  record Standing(
      int year,
      BigDecimal value,
      BigDecimal figure,
      Bounds bounds,
      boolean met,
      boolean heldBefore,
      Optional<Datum> baseline) {}

  Verdict judge() {
    int target = subject.targetYear();
    boolean near =
        !now.met()
            && now.heldBefore()
            && limit.allowsNearness()
            && Nearness.isNear(subject, now.bounds(), now.figure(), working);
    Progress progress =
        Progress.of(now.baseline(), now.year(), now.value(), now.bounds(), target, working);
    verdict.schedule(progress);
    verdict.compound(compound());
    OptionalDouble likelihood = look();
    likelihood.ifPresent(p -> verdict.likelihood(Probability.published(p)));
    require();
    StatusRules.Facts facts =
        new StatusRules.Facts(
            now.met(),
            now.heldBefore(),
            near,
            now.year() >= target,
            subject.points(now.year()).size() < 2,
            progress.pace(),
            likelihood.isPresent() ? BigDecimal.valueOf(likelihood.getAsDouble()) : null);
    StatusRules rules = new StatusRules(subject.parameters().rules());
    Ruling ruling = rules.rule(facts);
    if (ruling.line() == 9) {
      rules.write(facts, ruling.status(), working);
    }
    boolean attained = ruling.status() == Status.ATTAINED;
    verdict.early(attained && now.year() < target && !subject.target().sustain());
    return verdict.decide(ruling);
  }

  private Assessment.Compound compound() {
    return new CompoundPace(subject.parameters().cuts(), working)
        .towards(
            now.bounds(), now.met(), now.baseline(), now.year(), now.value(), subject.targetYear());
  }

  /** Only a value is projected: a difference or a share of units has no path of its own. */
  private OptionalDouble look() {
    if (limit.compared() != Limit.Compared.VALUE || now.year() >= subject.targetYear()) {
      return OptionalDouble.empty();
    }
    return Path.of(subject, now.year()).map(this::look).orElse(OptionalDouble.empty());
  }

  private OptionalDouble look(Path path) {
    if (verdict.tellsPath()) {
      tell(path);
    }
    return path.likelihood(now.bounds(), subject.targetYear(), working);
  }

  private void tell(Path path) {
    verdict.projection(path.published(subject.targetYear()));
    path.write(subject.targetYear(), working);
    if (!now.met()) {
      int last = subject.targetYear() + subject.parameters().path().searchYears();
      Optional<Integer> reached = path.reaches(now.bounds(), last);
      verdict.reachedIn(reached.orElse(null));
      reached.ifPresent(year -> working.outcome(Formula.REACHED_IN, year));
    }
  }

  private void require() {
    int years = subject.targetYear() - now.year();
    if (now.met() || years <= 0) {
      return;
    }
    BigDecimal target = now.bounds().nearest(now.value()).decimal();
    BigDecimal aYear =
        target.subtract(now.value()).divide(BigDecimal.valueOf(years), Figures.CARRIED);
    verdict.requiredChange(aYear);
    working.step(
        Formula.REQUIRED_CHANGE,
        aYear,
        "V",
        target,
        "v_t",
        now.value(),
        "T",
        subject.targetYear(),
        "t",
        now.year());
  }
}
