package org.lianggang.analytics.disclosure;

import java.util.List;
import java.util.Set;

/**
 * Tells counts of persons from counts of things, by unit and wording. What is not known to be a
 * thing is held to be a person.
 */
public final class Persons {

  /** Measure words and units of things. */
  private static final Set<String> THINGS =
      Set.of(
          "个", "所", "家", "张", "吨", "元", "万元", "亿元", "件", "处", "座", "辆", "台", "套", "间", "平方米", "公里",
          "册", "部", "项", "次", "批次");

  /** How what is counted is called where it is no person. */
  private static final List<String> ENDINGS =
      List.of(
          "园数", "机构数", "企业数", "学校数", "单位数", "床数", "床位数", "厕位数", "托位数", "站数", "中心数", "批次", "水量",
          "总量", "面积", "元）", "金额", "支出");

  private Persons() {}

  /** Whether an indicator of that unit counts persons. */
  public static boolean unit(String unit) {
    return unit == null || !THINGS.contains(unit.strip());
  }

  /** Whether a numerator or denominator described so counts persons. */
  public static boolean description(String zh) {
    if (zh == null) {
      return true;
    }
    String plain = zh.strip().replace("总数", "数");
    return ENDINGS.stream().noneMatch(plain::endsWith);
  }
}
