package org.lianggang.analytics.assessment;

import java.math.BigDecimal;
import java.util.List;

/**
 * How a verdict came about, so that a reader can redo it with a pocket calculator.
 *
 * @param line which of the nine lines of the status rules decided, 1–9
 * @param formula name of the rule: the kind of target
 */
public record Explanation(
    int line,
    String formula,
    Text text,
    List<Input> inputs,
    List<Parameter> parameters,
    List<Step> steps) {

  /** A text for people, in Chinese and English. */
  public record Text(String zh, String en) {}

  /**
   * A figure that was given.
   *
   * @param symbol as used in the formulas: v_t, v_b, V
   */
  public record Input(String symbol, String period, BigDecimal value, Text text) {}

  /** A setting that took part. */
  public record Parameter(String name, BigDecimal value, Text text) {}

  /**
   * One calculation.
   *
   * @param formula in symbols
   * @param worked the same with the figures filled in
   * @param value the number that comes out, 12 significant digits; null when it is a word
   * @param outcome the word that comes out; null when it is a number
   */
  public record Step(
      String name, String formula, String worked, BigDecimal value, String outcome, Text text) {}
}
