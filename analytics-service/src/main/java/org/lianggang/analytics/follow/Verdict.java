package org.lianggang.analytics.follow;

import org.lianggang.analytics.assessment.Assessment;
import org.lianggang.analytics.assessment.AssessmentItem;
import org.lianggang.analytics.assessment.Residence;
import org.lianggang.analytics.assessment.Sex;
import org.lianggang.analytics.catalogue.Measure;
import org.lianggang.analytics.catalogue.PlanVersion;
import org.lianggang.analytics.series.UnitsCounted;

/**
 * The verdict on a measure in a region, ready to be kept.
 *
 * @param sex and residence: the group judged; null for qualitative measures
 * @param item what was judged
 * @param comparison the plan is not that of the region or of one above it
 * @param derived the figure judged follows from those of other regions
 * @param units how many comply; null where none are counted
 * @param position of the last change it rests on
 */
public record Verdict(
    PlanVersion version,
    Measure measure,
    String region,
    Sex sex,
    Residence residence,
    AssessmentItem item,
    Assessment assessment,
    boolean comparison,
    boolean derived,
    UnitsCounted units,
    long position) {

  /** A figure was judged, and not what people found. */
  boolean isCounted() {
    return measure.indicator() != null;
  }
}
