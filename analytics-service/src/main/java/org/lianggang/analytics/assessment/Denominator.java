package org.lianggang.analytics.assessment;

/** What an attainment rate (达标率) is a rate of; it is always named beside the rate. */
public enum Denominator {
  /** 可监测: numeric measures that could be judged. */
  ASSESSABLE,
  /** 可量化: all numeric measures, also those without data. */
  QUANTIFIED,
  /** Every measure; qualitative ones recorded as attained count as such. */
  ALL,
  /** 主要目标: goals with at least one assessable measure, attained when all of these are. */
  GOALS;

  /** As it is written in questions and answers: "assessable". */
  public String written() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
