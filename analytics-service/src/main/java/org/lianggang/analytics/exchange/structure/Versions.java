package org.lianggang.analytics.exchange.structure;

import java.util.regex.Pattern;
import org.lianggang.analytics.exchange.message.Refusal;
import org.lianggang.analytics.exchange.model.Generation;

/** Versions as queries write them. There is one version of everything, and it is stable. */
public final class Versions {

  private static final Pattern NUMBERS =
      Pattern.compile("\\d{1,9}(\\.\\d{1,9}){0,2}(-[A-Za-z0-9.-]+)?");
  private static final Pattern OPEN =
      Pattern.compile(
          "[*~+]|\\d{1,9}[*~+](\\.0){0,2}|\\d{1,9}\\.(\\d{1,9}[*~]|[*~+]|\\d{1,9}\\+(?=\\.0))(\\.0)?"
              + "|\\d{1,9}\\.\\d{1,9}\\.(\\d{1,9}[*~+]|[*~+])|[*~+](\\.0){1,2}");

  private Versions() {}

  /** Whether the version there is meant by what was written. */
  public static boolean matches(String written, String version, Generation generation) {
    if (generation == Generation.SECOND) {
      if (written.equals("latest") || written.equals("all")) {
        return true;
      }
    } else if (OPEN.matcher(written).matches()) {
      return fits(written, version);
    }
    if (!NUMBERS.matcher(written).matches()) {
      throw Refusal.syntax("不是版本号：" + written, "Not a version: " + written);
    }
    return written.equals(version);
  }

  /** Up to the operator the parts are equal, or at the operator at least as high. */
  private static boolean fits(String written, String version) {
    String[] wanted = written.split("\\.");
    String[] there = version.split("\\.");
    for (int i = 0; i < wanted.length; i++) {
      String digits = wanted[i].replaceAll("\\D", "");
      int part = i < there.length ? Integer.parseInt(there[i]) : 0;
      if (wanted[i].length() > digits.length()) {
        return digits.isEmpty() || part >= Integer.parseInt(digits);
      }
      if (part != Integer.parseInt(digits)) {
        return false;
      }
    }
    return true;
  }
}
