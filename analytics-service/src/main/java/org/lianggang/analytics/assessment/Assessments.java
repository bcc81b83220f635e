package org.lianggang.analytics.assessment;

import java.util.List;
import java.util.Set;

/** Judges a measure: the one function behind the stored results and the stateless evaluation. */
public final class Assessments {

  /** The groups of a gap are compared with each other; people judge a measure as a whole. */
  private static final Set<TargetKind> JUDGED_AS_A_WHOLE =
      Set.of(TargetKind.NARROW_GAP, TargetKind.QUALITATIVE);

  private Assessments() {}

  /**
   * The verdict on one measure, without explanation. Depends on nothing but its arguments: no
   * clock, no random, no order of observations. Bad or missing figures are statuses with a reason;
   * only what a plan or an intake would have refused is thrown as IllegalArgumentException: two
   * observations of one period, a period that is no year, an impossible target.
   */
  public static Assessment assess(AssessmentItem item, Parameters parameters) {
    return assess(item, parameters, new GroupsJudged());
  }

  /** The same among other measures of a series, with the parameters that these are judged with. */
  public static Assessment assess(AssessmentItem item, Parameters parameters, GroupsJudged groups) {
    return judge(item, parameters, groups, Working.silent());
  }

  /** The same verdict with the inputs, parameters and steps that led to it. */
  public static Assessment explain(AssessmentItem item, Parameters parameters) {
    return judge(item, parameters, new GroupsJudged(), Working.recording());
  }

  private static Assessment judge(
      AssessmentItem item, Parameters parameters, GroupsJudged groups, Working working) {
    Case subject = new Case(item, parameters);
    return verdict(new Verdict(subject, working, true), subject)
        .finish(beside(item, subject, groups));
  }

  private static Verdict verdict(Verdict open, Case subject) {
    return Aim.of(subject)
        .fold(
            () -> Reviews.judge(subject, open.of(MeasureClass.QUALITATIVE)),
            limit -> LimitJudgement.of(subject, limit, open.of(MeasureClass.NUMERIC)),
            trend -> trend.judge(subject, open.of(MeasureClass.DIRECTION)));
  }

  private static List<Assessment.GroupAssessment> beside(
      AssessmentItem item, Case subject, GroupsJudged groups) {
    if (JUDGED_AS_A_WHOLE.contains(item.target().kind())) {
      return List.of();
    }
    return item.groups().stream()
        .map(
            group -> {
              AssessmentItem one = subject.itemOf(group);
              return groups.of(
                  group, one, () -> beside(group, new Case(one, subject.parameters())));
            })
        .toList();
  }

  private static Assessment.GroupAssessment beside(Group group, Case subject) {
    Assessment verdict =
        verdict(new Verdict(subject, Working.silent(), false), subject).finish(List.of());
    return new Assessment.GroupAssessment(
        group.sex(),
        group.residence(),
        group.region(),
        verdict.valuePeriod(),
        verdict.value(),
        verdict.met(),
        verdict.status(),
        verdict.reason(),
        verdict.early(),
        verdict.uncertain(),
        verdict.roundingDecides(),
        verdict.failingYears(),
        verdict.schedule(),
        verdict.likelihood());
  }
}
