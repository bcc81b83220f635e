package org.lianggang.analytics.backtest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Map;

/**
 * How well the projection did, at one horizon or at all.
 *
 * @param horizon years after the last point known; null for all together
 * @param forecasts values held back that were projected
 * @param path errors of the central path
 * @param rivals errors of the simple methods on the same values
 * @param coverage80 share of the values within the 80 % interval, 0–1
 * @param likelihoods probabilities that could be given, one for each target and value
 * @param brier mean squared difference of probability and outcome; 0.25 is guessing one half
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Score(
    Integer horizon,
    int forecasts,
    Errors path,
    Map<String, Errors> rivals,
    BigDecimal coverage80,
    BigDecimal coverage95,
    int likelihoods,
    BigDecimal brier) {

  /**
   * @param smape mean of 200·|y − f|/(|y| + |f|), per cent
   * @param mase mean of |y − f| ÷ the mean absolute change between the points known
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Errors(BigDecimal smape, BigDecimal mase) {}
}
