package org.lianggang.analytics.evaluate;

import java.util.List;
import org.lianggang.analytics.assessment.Assessment;

/** The verdicts, in the order of the items. */
public record EvaluatedAssessments(List<Assessment> items) {}
