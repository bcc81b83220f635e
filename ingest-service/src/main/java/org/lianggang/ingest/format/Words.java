package org.lianggang.ingest.format;

import java.util.LinkedHashMap;
import java.util.Map;

/** The words in which tables say what JSON says by codes. */
public final class Words {

  private static final Map<String, Map<String, String>> OFFERED =
      Map.of(
          "sex", inOrder("合计", "_T", "女", "F", "男", "M", "不详", "_U"),
          "residence", inOrder("合计", "_T", "城镇", "U", "农村", "R"),
          "obsStatus", inOrder("正常", "A", "初步数", "P", "估计数", "E", "口径变化", "B", "不公开", "Q"),
          "missing",
              inOrder(
                  "未采集", "NOT_COLLECTED",
                  "不适用", "NOT_APPLICABLE",
                  "未开展", "WORK_NOT_CARRIED_OUT",
                  "未到期", "NOT_YET_DUE",
                  "不公开", "SUPPRESSED"),
          "break", inOrder("是", "true", "否", "false"));

  private static final Map<String, Map<String, String>> READ_TOO =
      Map.of(
          "residence", Map.of("城", "U", "乡", "R"),
          "missing", Map.of("撤销", "WITHDRAWN"),
          "break", Map.of("TRUE", "true", "FALSE", "false", "1", "true", "0", "false"));

  private Words() {}

  /** Those to choose from in a field, in the order of their codes; none where it has no codes. */
  public static Map<String, String> offered(String field) {
    return OFFERED.getOrDefault(field, Map.of());
  }

  /** The code that the word stands for in the field, or else the word itself. */
  static String code(String field, String word) {
    String other = READ_TOO.getOrDefault(field, Map.of()).getOrDefault(word, word);
    return offered(field).getOrDefault(word, other);
  }

  private static Map<String, String> inOrder(String... wordsAndCodes) {
    Map<String, String> words = new LinkedHashMap<>();
    for (int i = 0; i < wordsAndCodes.length; i += 2) {
      words.put(wordsAndCodes[i], wordsAndCodes[i + 1]);
    }
    return words;
  }
}
