package org.lianggang.analytics.series;

import java.util.List;
import org.lianggang.analytics.assessment.Assessment;
import org.lianggang.analytics.assessment.AssessmentItem;
import org.lianggang.analytics.assessment.Reason;
import org.lianggang.analytics.assessment.Status;

/** The verdict where the figures are not to be judged, whatever they are. */
public final class LeftOut {

  private LeftOut() {}

  public static Assessment in(MeasureInput input, int year) {
    AssessmentItem item = input.withoutFigures().item(year);
    return new Assessment(
        item.id(),
        input.measure().measureClass(),
        item.asOfPeriod(),
        null,
        null,
        item.baseline(),
        item.target(),
        null,
        null,
        Status.UNDETERMINED,
        Reason.SET_ASIDE,
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
}
