package org.lianggang.analytics.assessment;

/** What the letters of the formulas stand for when they are given, not calculated. */
enum Symbol {
  VALUE("v_t", "本期值", "Value judged"),
  BASELINE("v_b", "基期值", "Baseline value"),
  EARLIER("v_a", "基期以前的值", "Value before the baseline"),
  NUMERATOR("n", "分子", "Numerator"),
  DENOMINATOR("N", "分母", "Denominator"),
  REFERENCE("r", "参照指标值", "Value of the reference indicator"),
  LOW("low", "目标下限", "Lower bound of the target"),
  HIGH("high", "目标上限", "Upper bound of the target"),
  PERCENT("c", "较基期的变化（%）", "Promised change of the baseline, per cent"),
  TARGET_YEAR("T", "目标年", "Target year"),
  FIRST("x_1", "第一组", "First group"),
  SECOND("x_2", "第二组", "Second group"),
  GAP("gap", "上报的差距", "Gap as reported"),
  LIMIT("L", "自然极限", "Natural limit"),
  OTHER("v", "其他年份的值", "Value of another year");

  private final String letters;
  private final Explanation.Text text;

  Symbol(String letters, String zh, String en) {
    this.letters = letters;
    this.text = new Explanation.Text(zh, en);
  }

  String letters() {
    return letters;
  }

  Explanation.Text text() {
    return text;
  }
}
