package org.lianggang.analytics.warning;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The one place where warnings get their wording: {@code warnings/messages_zh|en.properties}. */
final class Wording {

  private static final ResourceBundle ZH = bundle(Locale.CHINESE);
  private static final ResourceBundle EN = bundle(Locale.ENGLISH);

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
    return new WarningText(first.zh() + second.zh(), first.en() + " " + second.en());
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
