package org.lianggang.local.bench;

import java.util.List;
import java.util.Locale;

/**
 * What a measure found: a ratio to its reference, the goal, and the absolute figures behind it. A
 * run whose reference is implausibly slow is void: it says nothing about the service.
 */
record Result(
    String name,
    double value,
    String unit,
    String reference,
    String goal,
    boolean met,
    boolean isVoid,
    List<String> figures) {

  boolean failed() {
    return isVoid || !met;
  }

  String print() {
    String verdict = isVoid ? "VOID" : met ? "met" : "MISSED";
    StringBuilder text =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%s %.3f %s (reference: %s) goal %s: %s",
                name,
                value,
                unit,
                reference,
                goal,
                verdict));
    figures.forEach(figure -> text.append("\n    ").append(figure));
    return text.toString();
  }
}
