package org.lianggang.ingest.notice;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where notices are sent: of which types (null: any), about which units and regions (null: all),
 * and on which days around a due day a reminder is wanted.
 */
record Webhook(
    String code,
    String url,
    List<String> types,
    List<String> units,
    List<String> regions,
    Remind remind,
    Boolean active) {

  Webhook {
    active = Objects.requireNonNullElse(active, true);
  }

  /** Days before a due day, 0 is the day itself, and after it. */
  record Remind(List<Integer> daysBefore, List<Integer> daysAfter) {}

  /** As days after the due day, negative before it. */
  Set<Integer> marks() {
    Set<Integer> marks = new TreeSet<>();
    if (active && remind != null) {
      orNone(remind.daysBefore()).forEach(days -> marks.add(-days));
      orNone(remind.daysAfter()).forEach(marks::add);
    }
    return marks;
  }

  private static Stream<Integer> orNone(List<Integer> days) {
    return days == null ? Stream.empty() : days.stream();
  }
}
