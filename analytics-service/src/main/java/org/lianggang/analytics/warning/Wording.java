package org.lianggang.analytics.warning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.lianggang.analytics.assessment.Observation;

/** The one place where warnings get their wording: {@code warnings/messages_zh|en.properties}. */
final class Wording {

  private static final ResourceBundle ZH = bundle(Locale.CHINESE);
  private static final ResourceBundle EN = bundle(Locale.ENGLISH);

  /** No further sentence. */
  static final WarningText NOTHING = new WarningText("", "");

  private Wording() {}

  /** A name in both languages, to be used as a figure of a text. */
  static WarningText named(Map<String, String> name) {
    return new WarningText(name.get("zh"), name.getOrDefault("en", name.get("zh")));
  }

  static WarningText of(String key, Object... figures) {
    return new WarningText(
        format(ZH, key, figures, WarningText::zh), format(EN, key, figures, WarningText::en));
  }

  /** Sentences follow each other, with a space where the language has one. */
  static WarningText join(WarningText first, WarningText second) {
    return second.equals(NOTHING)
        ? first
        : new WarningText(first.zh() + second.zh(), first.en() + " " + second.en());
  }

  /** The people of a group "sex/residence". */
  static WarningText group(String key) {
    return of(key.replace('/', '.'));
  }

  /** Values one after the other, each with its year. */
  static WarningText years(List<Observation> points, String unit) {
    List<WarningText> each =
        points.stream().map(one -> of("YEAR", one.period(), one.value(), unit)).toList();
    return new WarningText(
        each.stream().map(WarningText::zh).collect(Collectors.joining("、")),
        each.stream().map(WarningText::en).collect(Collectors.joining(", ")));
  }

  /** The unit of a difference. */
  static WarningText difference(ReportedSeries series) {
    return series.isShare()
        ? of("POINTS")
        : new WarningText(series.printedUnit(), series.printedUnit());
  }

  /** To at most two decimals. */
  static BigDecimal rounded(BigDecimal figure) {
    return figure.scale() <= 2 ? figure : figure.setScale(2, RoundingMode.HALF_UP);
  }

  /** Figures are shown as they were given, without grouping or exponent. */
  static String print(Object figure) {
    return figure instanceof BigDecimal decimal ? decimal.toPlainString() : String.valueOf(figure);
  }

  private static String format(
      ResourceBundle bundle,
      String key,
      Object[] figures,
      java.util.function.Function<WarningText, String> language) {
    Object[] printed =
        Arrays.stream(figures)
            .map(figure -> figure instanceof WarningText t ? language.apply(t) : print(figure))
            .toArray();
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(printed);
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "warnings.messages",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
