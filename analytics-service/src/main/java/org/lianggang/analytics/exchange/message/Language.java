package org.lianggang.analytics.exchange.message;

import java.util.List;
import java.util.Locale;
import org.lianggang.analytics.exchange.model.Text;

/** In which language names are given where a format has room for one. */
public enum Language {
  ZH,
  EN;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String of(Text text) {
    return text.in(code());
  }

  /** The best of what Accept-Language asks for; Chinese where nothing fits. */
  public static Language of(String acceptLanguage) {
    if (acceptLanguage == null) {
      return ZH;
    }
    try {
      String found =
          Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), List.of("zh", "en"));
      return found == null ? ZH : valueOf(found.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return ZH;
    }
  }
}
