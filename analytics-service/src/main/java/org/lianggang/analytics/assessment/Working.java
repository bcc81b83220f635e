package org.lianggang.analytics.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is written down while a verdict is reached; a silent one writes nothing. */
final class Working {

  private final boolean recording;
  private final List<Explanation.Input> inputs = new ArrayList<>();
  private final List<Explanation.Parameter> parameters = new ArrayList<>();
  private final List<Explanation.Step> steps = new ArrayList<>();

  private Working(boolean recording) {
    this.recording = recording;
  }

  static Working silent() {
    return new Working(false);
  }

  static Working recording() {
    return new Working(true);
  }

  boolean isRecording() {
    return recording;
  }

  void input(Symbol symbol, Integer year, BigDecimal value) {
    if (recording && value != null) {
      inputs.add(
          new Explanation.Input(
              symbol.letters(), year == null ? null : year.toString(), value, symbol.text()));
    }
  }

  void given(Setting setting, BigDecimal value) {
    if (recording && value != null) {
      parameters.add(new Explanation.Parameter(setting.name(), value, setting.text()));
    }
  }

  void given(Setting setting, double value) {
    given(setting, Figures.published(value));
  }

  /** A calculation whose result is a number; figures are letter, value, letter, value … */
  void step(Formula formula, BigDecimal value, Object... figures) {
    if (recording) {
      note(formula, Figures.published(value), null, figures);
    }
  }

  void step(Formula formula, double value, Object... figures) {
    if (recording) {
      note(formula, Figures.published(value), null, figures);
    }
  }

  /** A calculation over a list that is written out as a whole; null where it is too long. */
  void listed(Formula formula, double value, String worked) {
    if (recording) {
      add(formula, worked, Figures.published(value), null);
    }
  }

  /** A calculation whose result is a word. */
  void outcome(Formula formula, Object word, Object... figures) {
    if (recording) {
      note(formula, null, word.toString(), figures);
    }
  }

  private void note(Formula formula, BigDecimal value, String word, Object... figures) {
    String worked = figures.length == 0 ? null : filledIn(formula.symbols(), letters(figures));
    add(formula, worked, value, word);
  }

  private void add(Formula formula, String worked, BigDecimal value, String word) {
    steps.add(
        new Explanation.Step(
            formula.name(), formula.symbols(), worked, value, word, formula.text()));
  }

  private static Map<String, String> letters(Object... figures) {
    Map<String, String> letters = new LinkedHashMap<>();
    for (int i = 0; i < figures.length; i += 2) {
      letters.put((String) figures[i], printed(figures[i + 1]));
    }
    return letters;
  }

  private static String printed(Object figure) {
    String digits =
        figure instanceof BigDecimal decimal
            ? (decimal.precision() > 12 ? Figures.published(decimal) : decimal).toPlainString()
            : figure instanceof Double number
                ? Figures.published(number).toPlainString()
                : figure.toString();
    return digits.startsWith("-") ? "(−" + digits.substring(1) + ")" : digits;
  }

  /** Only the right-hand side: the left names the result. */
  private static String filledIn(String formula, Map<String, String> letters) {
    String right = formula.substring(formula.indexOf(" = ") < 0 ? 0 : formula.indexOf(" = ") + 3);
    String alternatives =
        letters.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .reduce((one, other) -> one + "|" + other)
            .orElseThrow();
    return Pattern.compile("(?<![\\p{L}0-9_])(?:" + alternatives + ")(?![\\p{L}0-9_])")
        .matcher(right)
        .replaceAll(found -> Matcher.quoteReplacement(letters.get(found.group())));
  }

  /** Null when silent. */
  Explanation explanation(Ruling ruling, TargetKind kind) {
    if (!recording) {
      return null;
    }
    return new Explanation(
        ruling.line(),
        kind.name(),
        StatusLine.of(ruling.line()),
        List.copyOf(inputs),
        List.copyOf(parameters),
        List.copyOf(steps));
  }
}
