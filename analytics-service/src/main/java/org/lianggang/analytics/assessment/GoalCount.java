package org.lianggang.analytics.assessment;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Goals with at least one assessable measure.
 *
 * @param attained every assessable measure is attained
 * @param nearlyAttained every assessable measure is attained or nearly so, not all strictly
 * @param incomplete another numeric measure of the goal could not be judged
 */
record GoalCount(int goals, int attained, int nearlyAttained, int incomplete) {

  static GoalCount of(List<JudgedMeasure> measures) {
    Collection<List<JudgedMeasure>> goals =
        measures.stream().collect(Collectors.groupingBy(JudgedMeasure::goal)).values().stream()
            .filter(goal -> goal.stream().anyMatch(JudgedMeasure::isAssessable))
            .toList();
    int strictly = count(goals, GoalCount::isAttained);
    return new GoalCount(
        goals.size(),
        strictly,
        count(goals, GoalCount::isAttainedOrNearly) - strictly,
        count(goals, GoalCount::isIncomplete));
  }

  private static int count(
      Collection<List<JudgedMeasure>> goals,
      java.util.function.Predicate<List<JudgedMeasure>> which) {
    return (int) goals.stream().filter(which).count();
  }

  private static boolean isAttained(List<JudgedMeasure> goal) {
    return goal.stream().filter(JudgedMeasure::isAssessable).allMatch(JudgedMeasure::isAttained);
  }

  private static boolean isAttainedOrNearly(List<JudgedMeasure> goal) {
    return goal.stream()
        .filter(JudgedMeasure::isAssessable)
        .allMatch(measure -> measure.isAttained() || measure.isNearlyAttained());
  }

  private static boolean isIncomplete(List<JudgedMeasure> goal) {
    return goal.stream()
        .anyMatch(measure -> measure.isIn(Denominator.QUANTIFIED) && !measure.isAssessable());
  }

  Attainment attainment(StatusCounts counts) {
    return Attainment.of(
        Denominator.GOALS,
        counts,
        goals,
        attained,
        nearlyAttained,
        incomplete,
        Attainment.Weights.ofCounts(goals, attained, nearlyAttained),
        false);
  }
}
