package org.lianggang.analytics.replay;

import java.math.BigDecimal;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.lianggang.analytics.assessment.Assessment;
import org.lianggang.analytics.assessment.Assessment.NoPace;
import org.lianggang.analytics.assessment.MeasureClass;
import org.lianggang.analytics.assessment.Status;
import org.lianggang.analytics.follow.Verdict;

/**
 * In which years things were bad for a measure, by the figures up to each: from the target year on
 * when the target is not met; before it when the target is not met and the gap closed lies behind
 * the schedule, or the baseline had met it; for directions when it worsens. Rare events and what
 * has no figure say nothing.
 *
 * @param behind pace below which things are bad
 */
record Outcomes(BigDecimal behind) {

  NavigableMap<Integer, Boolean> of(Iterable<Verdict> verdicts) {
    NavigableMap<Integer, Boolean> bad = new TreeMap<>();
    for (Verdict verdict : verdicts) {
      Assessment assessment = verdict.assessment();
      isBad(assessment).ifPresent(is -> bad.put(Integer.valueOf(assessment.period()), is));
    }
    return bad;
  }

  private Optional<Boolean> isBad(Assessment assessment) {
    if (assessment.measureClass() == MeasureClass.DIRECTION) {
      return switch (assessment.status()) {
        case WORSENING -> Optional.of(true);
        case STEADY, IMPROVING -> Optional.of(false);
        default -> Optional.empty();
      };
    }
    if (assessment.met() == null || assessment.status() == Status.NOT_ASSESSED) {
      return Optional.empty();
    }
    return assessment.met() ? Optional.of(false) : unmet(assessment);
  }

  private Optional<Boolean> unmet(Assessment assessment) {
    if (Integer.parseInt(assessment.valuePeriod()) >= assessment.target().year()) {
      return Optional.of(true);
    }
    Assessment.Schedule schedule = assessment.schedule();
    if (schedule == null) {
      return Optional.empty();
    }
    return schedule.pace() == null
        ? Optional.of(true).filter(any -> schedule.reason() == NoPace.BASELINE_MET)
        : Optional.of(schedule.pace().compareTo(behind) < 0);
  }
}
