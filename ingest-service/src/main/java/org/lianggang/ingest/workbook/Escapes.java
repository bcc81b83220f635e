package org.lianggang.ingest.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that XML cannot carry stand in workbooks as {@code _x000D_} (ECMA-376, 22.9.2.19). */
final class Escapes {

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private Escapes() {}

  static String resolved(String text) {
    return text.contains("_x")
        ? ESCAPED
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))))
        : text;
  }
}
