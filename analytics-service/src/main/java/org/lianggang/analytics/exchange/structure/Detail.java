package org.lianggang.analytics.exchange.structure;

import java.util.Arrays;
import java.util.Locale;
import org.lianggang.analytics.exchange.message.Refusal;

/** How much is told of what was asked for, and of what it refers to. */
enum Detail {
  FULL(View.FULL, View.FULL),
  ALLSTUBS(View.STUB, View.STUB),
  REFERENCESTUBS(View.FULL, View.STUB),
  ALLCOMPLETESTUBS(View.COMPLETE_STUB, View.COMPLETE_STUB),
  REFERENCECOMPLETESTUBS(View.FULL, View.COMPLETE_STUB),
  /** Of schemes that are referred to, only the entries that are used. */
  REFERENCEPARTIAL(View.FULL, View.FULL);

  private final View asked;
  private final View referenced;

  Detail(View asked, View referenced) {
    this.asked = asked;
    this.referenced = referenced;
  }

  View of(boolean wasAsked) {
    return wasAsked ? asked : referenced;
  }

  /** As written in a query. */
  static Detail of(String word) {
    return Arrays.stream(values())
        .filter(detail -> detail.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(
            () -> Refusal.syntax("detail 没有取值：" + word, "There is no detail \"" + word + "\""));
  }
}
