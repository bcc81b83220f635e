package org.lianggang.analytics.assessment;

/** Judges a measure: the one function behind the stored results and the stateless evaluation. */
public final class Assessments {

  private Assessments() {}

  /**
   * The verdict on one measure, without explanation. Depends on nothing but its arguments: no
   * clock, no random, no order of observations. Bad or missing figures are statuses with a reason;
   * only what a plan or an intake would have refused is thrown as IllegalArgumentException: two
   * observations of one period, a period that is no year, an impossible target.
   */
  public static Assessment assess(AssessmentItem item, Parameters parameters) {
    throw new UnsupportedOperationException("not yet");
  }

  /** The same verdict with the inputs, parameters and steps that led to it. */
  public static Assessment explain(AssessmentItem item, Parameters parameters) {
    throw new UnsupportedOperationException("not yet");
  }
}
