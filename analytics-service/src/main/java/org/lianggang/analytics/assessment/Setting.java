package org.lianggang.analytics.assessment;

/** The parameters of the methods that take part in a verdict, in words. */
enum Setting {
  DECIMALS("小数位数", "Decimals at which thresholds compare"),
  SCALE("比例基数", "Scale by which numerator ÷ denominator becomes the value"),
  NEARNESS("基本达标允许差占目标值的比例", "Share of the target that still counts as nearly attained"),
  UNIT("最后一位小数的一个单位", "One unit of the last decimal"),
  ENOUGH_EVENTS("单独判断所需的预期例数", "Expected events from which a rate is judged"),
  FEW_EVENTS("区间判断所需的预期例数", "Expected events below which nothing is judged"),
  SUBSTANTIAL("显著进展的临界值", "Cut of substantial progress"),
  MODERATE("中等进展的临界值", "Cut of moderate progress"),
  DAMPING("趋势逐年衰减系数", "Damping of the trend a year"),
  TRUST("λ 的上限", "Largest share of the trend carried forward"),
  SPREAD("s₀：同级地区的通常年度波动", "s₀: usual yearly movement among regions of the level"),
  WIDENING("标准误放大系数", "Widening of the standard error"),
  LIKELY("进展顺利的可能性下限", "P from which a measure is on track"),
  KEEPING_PACE("进展顺利的序时进度下限", "Pace from which it is on track with a possible P"),
  POSSIBLE("序时进度达到时所需的可能性", "P that has to go with that pace"),
  UNLIKELY("达标困难的可能性上限", "P below which it is hard to attain"),
  DOUBTFUL("进度滞后时达标困难的可能性上限", "P below which it is hard to attain without pace"),
  SLOW("进度滞后的临界值", "Pace below which it is hard to attain"),
  ON_SCHEDULE("无可能性时进展顺利的序时进度", "Pace from which it is on track where there is no P");

  private final Explanation.Text text;

  Setting(String zh, String en) {
    this.text = new Explanation.Text(zh, en);
  }

  Explanation.Text text() {
    return text;
  }
}
