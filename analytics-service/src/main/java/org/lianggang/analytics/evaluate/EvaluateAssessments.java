package org.lianggang.analytics.evaluate;

import java.util.List;
import org.lianggang.analytics.assessment.AssessmentItem;

/** The measures to judge, with the figures to judge them by. */
record EvaluateAssessments(List<AssessmentItem> items) {}
