package org.lianggang.analytics.follow;

import org.lianggang.analytics.assessment.Assessment;
import org.lianggang.analytics.assessment.AssessmentItem;
import org.lianggang.analytics.assessment.Residence;
import org.lianggang.analytics.assessment.Sex;
import org.lianggang.analytics.catalogue.Measure;
import org.lianggang.analytics.catalogue.PlanVersion;

/**
 * The verdict on a measure in a region, ready to be kept.
 *
 * @param sex and residence: the group judged; null for qualitative measures
 * @param item what was judged
 * @param comparison the plan is not that of the region or of one above it
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
    long position) {}
