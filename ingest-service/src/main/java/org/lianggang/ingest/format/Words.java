package org.lianggang.ingest.format;

import java.util.Map;

/** The words in which tables say what JSON says by codes. */
final class Words {

  private static final Map<String, Map<String, String>> BY_FIELD =
      Map.of(
          "sex", Map.of("合计", "_T", "女", "F", "男", "M", "不详", "_U"),
          "residence", Map.of("合计", "_T", "城镇", "U", "城", "U", "农村", "R", "乡", "R"),
          "obsStatus", Map.of("正常", "A", "初步数", "P", "估计数", "E", "口径变化", "B", "不公开", "Q"),
          "missing",
              Map.of(
                  "未采集", "NOT_COLLECTED",
                  "不适用", "NOT_APPLICABLE",
                  "未开展", "WORK_NOT_CARRIED_OUT",
                  "未到期", "NOT_YET_DUE",
                  "不公开", "SUPPRESSED",
                  "撤销", "WITHDRAWN"),
          "break",
              Map.of(
                  "是", "true", "否", "false", "TRUE", "true", "FALSE", "false", "1", "true", "0",
                  "false"));

  private Words() {}

  /** The code that the word stands for in the field, or else the word itself. */
  static String code(String field, String word) {
    return BY_FIELD.getOrDefault(field, Map.of()).getOrDefault(word, word);
  }
}
