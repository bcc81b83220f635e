package org.lianggang.analytics.assessment;

import java.util.List;

/** The nine lines of the status rules in words; the first that applies decides. */
final class StatusLine {

  private static final List<Explanation.Text> LINES =
      List.of(
          text("定性指标：以评审记录为准，未评审为未评估", "Qualitative: the judgement recorded, else not assessed"),
          text("本期无数据，注明缺失类别", "No value: no data, with the kind of missing"),
          text("事件过少，无法判断", "Too few events to judge"),
          text(
              "方向性指标：与基期比较，改善、持平或恶化",
              "Direction: against the baseline, improving, steady or worsening"),
          text("已达到目标（须保持的，历年均达到）", "The target is met (if to be sustained, in every year)"),
          text("与目标仅差允许范围，基本达标", "Within a hair of the target: nearly attained"),
          text("目标年已到而未达标", "The target year is reached and the target is not"),
          text("既无序时进度也无可能性，无法判断", "Neither pace nor likelihood: undetermined"),
          text("按达标可能性与序时进度判断", "By likelihood and pace: on track, at risk or hard to attain"));

  private StatusLine() {}

  private static Explanation.Text text(String zh, String en) {
    return new Explanation.Text(zh, en);
  }

  static Explanation.Text of(int line) {
    return LINES.get(line - 1);
  }
}
