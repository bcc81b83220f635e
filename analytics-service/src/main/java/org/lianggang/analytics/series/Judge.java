package org.lianggang.analytics.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.Assessment;
import org.lianggang.analytics.assessment.AssessmentItem;
import org.lianggang.analytics.assessment.Assessments;
import org.lianggang.analytics.assessment.MeasureClass;
import org.lianggang.analytics.assessment.Observation;
import org.lianggang.analytics.assessment.Parameters;
import org.lianggang.analytics.assessment.Reason;
import org.lianggang.analytics.assessment.Status;
import org.lianggang.analytics.assessment.Target;
import org.lianggang.analytics.assessment.TargetKind;

/**
 * Judges what is stored: the one function of the core, but for targets that look beyond the series
 * itself, which are UNDETERMINED, NOT_YET_SUPPORTED as soon as there is a figure.
 */
public final class Judge {

  private Judge() {}

  public static Assessment judge(AssessmentItem item, Parameters parameters) {
    return leftOpen(item).orElseGet(() -> Assessments.assess(item, parameters));
  }

  /** The same verdict with the steps that led to it; without steps where it is left open. */
  public static Assessment explain(AssessmentItem item, Parameters parameters) {
    return leftOpen(item).orElseGet(() -> Assessments.explain(item, parameters));
  }

  /** The verdict where the figures are not to be judged, whatever they are. */
  public static Assessment setAside(MeasureInput input, int year) {
    return undetermined(
        input.withoutFigures().item(year),
        input.measure().measureClass(),
        Reason.SET_ASIDE,
        null,
        null);
  }

  /** Whether the gap between groups is judged and not the figure of one group. */
  static boolean comparesGroups(Target target) {
    return target.kind() == TargetKind.NARROW_GAP
        && target.groups() != null
        && target.groups().by() != Target.By.NONE;
  }

  private static Optional<Assessment> leftOpen(AssessmentItem item) {
    return staysInTheSeries(item.target()) || figures(item).findAny().isEmpty()
        ? Optional.empty()
        : Optional.of(notYetSupported(item));
  }

  private static boolean staysInTheSeries(Target target) {
    return switch (target.kind()) {
      case EVERY_UNIT, AT_LEAST_REFERENCE, AROUND_REFERENCE -> false;
      case NARROW_GAP -> !comparesGroups(target);
      default -> true;
    };
  }

  /** The figures of the years that count for the year judged. */
  private static Stream<Observation> figures(AssessmentItem item) {
    Stream<Observation> beside =
        comparesGroups(item.target())
            ? item.groups().stream().flatMap(group -> group.observations().stream())
            : Stream.empty();
    return Stream.concat(item.observations().stream(), beside)
        .filter(observation -> observation.value() != null)
        .filter(observation -> isCarried(observation, item));
  }

  private static boolean isCarried(Observation observation, AssessmentItem item) {
    int age = Integer.parseInt(item.asOfPeriod()) - Integer.parseInt(observation.period());
    return 0 <= age && age < item.everyYears();
  }

  private static Assessment notYetSupported(AssessmentItem item) {
    Optional<Observation> last = figures(item).reduce(Judge::later);
    return undetermined(
        item,
        item.target().kind() == TargetKind.NARROW_GAP
            ? MeasureClass.DIRECTION
            : MeasureClass.NUMERIC,
        Reason.NOT_YET_SUPPORTED,
        last.map(Observation::period).orElse(null),
        comparesGroups(item.target()) ? null : last.map(Observation::value).orElse(null));
  }

  private static Assessment undetermined(
      AssessmentItem item,
      MeasureClass measureClass,
      Reason reason,
      String valuePeriod,
      BigDecimal value) {
    return new Assessment(
        item.id(),
        measureClass,
        item.asOfPeriod(),
        valuePeriod,
        value,
        item.baseline(),
        item.target(),
        null,
        null,
        Status.UNDETERMINED,
        reason,
        false,
        false,
        false,
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        null);
  }

  private static Observation later(Observation one, Observation other) {
    return Objects.compare(one.period(), other.period(), String::compareTo) < 0 ? other : one;
  }
}
