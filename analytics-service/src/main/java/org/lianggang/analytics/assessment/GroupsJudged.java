package org.lianggang.analytics.assessment;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The verdicts on groups beside the measures of one series: a plan that asks the same of women, men
 * and all has each of them judged beside the others, and found once. For one thread at a time.
 */
public final class GroupsJudged {

  private final Map<Asked, Assessment.GroupAssessment> found = new HashMap<>();

  /** All that the verdict depends on; the item bears no id. */
  private record Asked(AssessmentItem item, Sex sex, Residence residence, String region) {}

  Assessment.GroupAssessment of(
      Group group, AssessmentItem item, Supplier<Assessment.GroupAssessment> judging) {
    return found.computeIfAbsent(
        new Asked(item, group.sex(), group.residence(), group.region()), any -> judging.get());
  }
}
