package org.lianggang.analytics.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Items written as the tables of the tests write them.
 *
 * <p>Target: {@code AT_MOST 5.0 by 2030 sustained}, {@code BETWEEN 40..50 by 2030}, {@code AROUND
 * 45±2 by 2030}, {@code CHANGE_FROM_BASELINE -20% by 2030}, {@code NARROW_GAP SEX as RATIO by
 * 2030}. Figures: {@code 2020 5.4, 2021 5.0 (10/2000), 2022 NOT_COLLECTED, 2023! 4.1}, the mark
 * saying that the definition changed. Baseline: {@code 2020 5.4} or {@code 2020}. As: {@code SHARE
 * decimals 1 level NATION start 2021 every 3 scale 1000}.
 */
final class Asked {

  private static final Pattern TARGET =
      Pattern.compile("(\\w+)\\s*(.*?)\\s+by (\\d{4})( sustained)?");
  private static final Pattern CELL =
      Pattern.compile(
          "(\\d{4})(!?)(?: (-?[\\d.]+))?(?: ?\\(([\\d.]+)/([\\d.]+)\\))?(?: ([A-Z_]+))?");

  private Asked() {}

  static AssessmentItem item(
      String target, String baseline, String figures, String as, String period) {
    return item(target, baseline, figures, as, period, List.of(), List.of(), null);
  }

  static AssessmentItem item(
      String target,
      String baseline,
      String figures,
      String as,
      String period,
      List<Observation> reference,
      List<Group> groups,
      Judgement judgement) {
    List<String> words = as == null ? List.of() : Arrays.asList(as.split("\\s+"));
    String start = after(words, "start");
    String every = after(words, "every");
    String decimals = after(words, "decimals");
    return new AssessmentItem(
        "measure",
        after(words, "unit"),
        number(after(words, "scale")),
        words.stream()
            .filter(word -> Arrays.stream(ValueKind.values()).anyMatch(k -> k.name().equals(word)))
            .map(ValueKind::valueOf)
            .findFirst()
            .orElse(null),
        decimals == null ? null : Integer.valueOf(decimals),
        after(words, "level") == null ? null : Level.valueOf(after(words, "level")),
        start == null ? null : Integer.valueOf(start),
        number(after(words, "spread")),
        every == null ? null : Integer.valueOf(every),
        target(target, number(after(words, "limit"))),
        baseline(baseline),
        period,
        figures(figures),
        reference,
        groups,
        judgement);
  }

  private static String after(List<String> words, String word) {
    int at = words.indexOf(word);
    return at < 0 ? null : words.get(at + 1);
  }

  private static BigDecimal number(String figure) {
    return figure == null || figure.isBlank() ? null : new BigDecimal(figure);
  }

  private static Baseline baseline(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String[] parts = text.strip().split(" ");
    return new Baseline(Integer.valueOf(parts[0]), parts.length == 1 ? null : number(parts[1]));
  }

  static List<Observation> figures(String text) {
    List<Observation> figures = new ArrayList<>();
    if (text == null || text.isBlank()) {
      return figures;
    }
    for (String cell : text.strip().split("\\s*,\\s*")) {
      Matcher parts = CELL.matcher(cell);
      if (!parts.matches()) {
        throw new IllegalArgumentException(cell);
      }
      figures.add(
          new Observation(
              parts.group(1),
              number(parts.group(3)),
              number(parts.group(4)),
              number(parts.group(5)),
              !parts.group(2).isEmpty(),
              parts.group(6) == null ? null : MissingKind.valueOf(parts.group(6))));
    }
    return figures;
  }

  private static Target target(String text, BigDecimal limit) {
    Matcher parts = TARGET.matcher(text.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException(text);
    }
    String what = parts.group(2);
    return new Target(
        TargetKind.valueOf(parts.group(1)),
        what.matches("-?\\d+(\\.\\d+)?(±.*)?") ? number(what.split("±")[0]) : null,
        what.matches("\\d+/\\d+") ? what : null,
        what.matches("[\\d.]+\\.\\.[\\d.]*") ? number(what.split("\\.\\.")[0]) : null,
        what.matches("[\\d.]*\\.\\.[\\d.]+") ? number(what.split("\\.\\.")[1]) : null,
        what.contains("±") ? number(what.split("±")[1]) : null,
        what.endsWith("%") ? number(what.substring(0, what.length() - 1)) : null,
        null,
        groups(what),
        null,
        limit,
        Integer.valueOf(parts.group(3)),
        parts.group(4) != null);
  }

  private static Target.Compared groups(String what) {
    String[] words = what.split(" as ");
    return Arrays.stream(Target.By.values()).noneMatch(by -> by.name().equals(words[0]))
        ? null
        : new Target.Compared(
            Target.By.valueOf(words[0]),
            words.length == 1 ? null : Target.As.valueOf(words[1]),
            null);
  }

  static Assessment judged(
      String target, String baseline, String figures, String as, String period) {
    return Assessments.explain(item(target, baseline, figures, as, period), Parameters.DEFAULT);
  }
}
