package org.lianggang.ingest.obligation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts obligations of one group as they come by. */
final class Tally {

  private final Map<State, Long> counts = new EnumMap<>(State.class);
  private final Map<String, Late> late = new TreeMap<>();
  private long inTime;

  Tally() {
    for (State state : State.values()) {
      counts.put(state, 0L);
    }
  }

  void add(Obligation obligation) {
    counts.merge(obligation.state(), 1L, Long::sum);
    inTime += obligation.isInTime() ? 1 : 0;
    if (obligation.state() == State.OVERDUE) {
      late.merge(
          obligation.unit(), new Late(obligation.unit(), 1, obligation.daysLate()), Late::and);
    }
  }

  Group toGroup(String key) {
    long owed = counts.values().stream().mapToLong(Long::longValue).sum() - count(State.WAIVED);
    long reported = count(State.REPORTED) + count(State.ACCEPTED);
    return new Group(
        key,
        owed,
        reported,
        inTime,
        percent(reported, owed),
        percent(inTime, owed),
        counts,
        late.values().stream().sorted(Comparator.comparing(Late::daysLate).reversed()).toList());
  }

  private long count(State state) {
    return counts.get(state);
  }

  /** At one decimal; null where nothing is owed. */
  private static BigDecimal percent(long part, long whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
  }

  /**
   * Of what is owed (all but what was waived) so much was reported, and so much of it in time;
   * completeness and timeliness are per cent of what is owed.
   */
  record Group(
      String key,
      long owed,
      long reported,
      long inTime,
      BigDecimal completeness,
      BigDecimal timeliness,
      Map<State, Long> counts,
      List<Late> late) {}

  /** A unit with overdue figures, and for how many days the oldest of them. */
  record Late(String unit, long outstanding, long daysLate) {

    Late and(Late other) {
      return new Late(unit, outstanding + other.outstanding, Math.max(daysLate, other.daysLate));
    }
  }
}
