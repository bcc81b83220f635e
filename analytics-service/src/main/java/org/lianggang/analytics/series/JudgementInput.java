package org.lianggang.analytics.series;

import org.lianggang.analytics.assessment.AssessmentItem;
import org.lianggang.analytics.assessment.Judgement;
import org.lianggang.analytics.assessment.Level;
import org.lianggang.analytics.assessment.ValueKind;
import org.lianggang.analytics.catalogue.Measure;

/** What a reviewer recorded, made ready to be judged. */
public final class JudgementInput {

  private JudgementInput() {}

  /** judgement null: nobody has recorded anything. */
  public static AssessmentItem item(
      Measure measure, Level level, String period, Judgement judgement) {
    return new AssessmentItem(
        measure.code(),
        null,
        null,
        ValueKind.RATE,
        null,
        level,
        null,
        null,
        null,
        measure.target(),
        null,
        period,
        null,
        null,
        null,
        judgement);
  }
}
