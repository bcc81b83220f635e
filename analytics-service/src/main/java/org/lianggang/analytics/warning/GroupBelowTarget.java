package org.lianggang.analytics.warning;

import java.util.List;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.Assessment.GroupAssessment;
import org.lianggang.analytics.assessment.Reason;
import org.lianggang.analytics.assessment.Residence;
import org.lianggang.analytics.assessment.Sex;

/** A group of people misses what all of them together meet. */
final class GroupBelowTarget implements VerdictRule {

  @Override
  public Stream<Warning> check(Judged judged) {
    return Boolean.TRUE.equals(judged.assessment().met()) && judged.assessment().threshold() != null
        ? judged.assessment().groups().stream()
            .filter(group -> misses(group) && isPart(group, judged))
            .map(group -> warning(group, judged))
        : Stream.empty();
  }

  private static boolean misses(GroupAssessment group) {
    return Boolean.FALSE.equals(group.met()) && group.reason() != Reason.RARE_EVENTS;
  }

  /** Women and men are parts of all, women in towns are a part of women; men are not. */
  private static boolean isPart(GroupAssessment group, Judged judged) {
    boolean known = group.region() == null && group.sex() != Sex._U;
    return known
        && (judged.isOf(Sex._T) || judged.isOf(group.sex()))
        && (judged.isOf(Residence._T) || judged.isOf(group.residence()));
  }

  private static Warning warning(GroupAssessment group, Judged judged) {
    String key = group.sex() + "/" + group.residence();
    return new Warning(
        judged.key(WarningCode.GROUP_BELOW_TARGET, key),
        WarningLevel.YELLOW,
        group.value(),
        judged.bound(group.value()),
        List.of(Integer.parseInt(group.valuePeriod()), judged.targetYear()),
        Wording.of(
            WarningCode.GROUP_BELOW_TARGET.name(),
            Wording.named(judged.name()),
            group.valuePeriod(),
            Wording.group(key),
            group.value(),
            judged.unit(),
            VerdictWarning.target(judged.assessment().threshold()),
            judged.found()));
  }
}
