package org.lianggang.analytics.warning;

import java.util.List;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.MissingKind;
import org.lianggang.analytics.assessment.Observation;

/** 分性别数据缺项: there is a figure, but not for women or not for men, though both are asked for. */
final class SexMissing implements GroupRule {

  @Override
  public Stream<Warning> check(ReportedGroups groups) {
    return groups.bothSexes()
        ? groups.periods().stream()
            .flatMap(
                period ->
                    Stream.of(ReportedGroups.WOMEN, ReportedGroups.MEN)
                        .filter(sex -> isMissing(groups, sex, period))
                        .map(sex -> warning(groups, sex, period)))
        : Stream.empty();
  }

  /** What cannot exist is not missing. */
  private static boolean isMissing(ReportedGroups groups, String sex, String period) {
    return groups.group(sex).stream()
        .flatMap(series -> series.observations().stream())
        .filter(observation -> observation.period().equals(period))
        .noneMatch(SexMissing::isAnswered);
  }

  private static boolean isAnswered(Observation observation) {
    return observation.value() != null || observation.missing() == MissingKind.NOT_APPLICABLE;
  }

  private static Warning warning(ReportedGroups groups, String sex, String period) {
    ReportedSeries any = groups.groups().get(0);
    return new Warning(
        any.key(WarningCode.SEX_MISSING, period, sex),
        WarningLevel.BLUE,
        null,
        null,
        List.of(Integer.valueOf(period)),
        Wording.of(
            WarningCode.SEX_MISSING.name(), Wording.named(any.name()), period, Wording.group(sex)));
  }
}
