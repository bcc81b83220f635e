package org.lianggang.ingest.problem;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;

/** The one place where findings get their wording: {@code findings/messages_zh|en.properties}. */
final class Messages {

  private static final ResourceBundle ZH = bundle(Locale.CHINESE);
  private static final ResourceBundle EN = bundle(Locale.ENGLISH);

  private Messages() {}

  static LocalizedText message(FindingCode code, Object... figures) {
    return text(code.name(), figures);
  }

  static Optional<LocalizedText> hint(FindingCode code, Object... figures) {
    String key = code + ".hint";
    return EN.containsKey(key) ? Optional.of(text(key, figures)) : Optional.empty();
  }

  private static LocalizedText text(String key, Object... figures) {
    return new LocalizedText(
        text(ZH, key, LocalizedText::zh, figures), text(EN, key, LocalizedText::en, figures));
  }

  private static String text(
      ResourceBundle wording,
      String key,
      Function<LocalizedText, String> language,
      Object... figures) {
    Object[] printed =
        Arrays.stream(figures)
            .map(
                figure ->
                    figure instanceof LocalizedText text ? language.apply(text) : print(figure))
            .toArray();
    return new MessageFormat(wording.getString(key), Locale.ROOT).format(printed);
  }

  /** Figures are shown as they were given, without grouping or exponent. */
  private static String print(Object figure) {
    return figure instanceof BigDecimal decimal ? decimal.toPlainString() : String.valueOf(figure);
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "findings.messages",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
