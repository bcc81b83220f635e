package org.lianggang.analytics.warning;

import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What became of a measure in a region, year by year, and in which years a rule gave warning of it.
 *
 * @param bad by year judged, whether things were bad
 * @param alarms years in which the rule gave warning, each of them judged
 */
public record Course(NavigableMap<Integer, Boolean> bad, SortedSet<Integer> alarms) {

  public Course {
    bad = new TreeMap<>(bad);
    alarms = new TreeSet<>(alarms);
  }

  /** What an alarm was worth. */
  enum Worth {
    /** Things were bad already. */
    LATE,
    HIT,
    FALSE,
    /** Nothing was judged afterwards. */
    OPEN
  }

  Worth of(int alarm, int horizon) {
    if (bad.getOrDefault(alarm, false)) {
      return Worth.LATE;
    }
    NavigableMap<Integer, Boolean> after = bad.subMap(alarm, false, alarm + horizon, true);
    if (after.isEmpty()) {
      return Worth.OPEN;
    }
    return after.containsValue(true) ? Worth.HIT : Worth.FALSE;
  }

  /** The years in which things became bad that were not the year judged before. */
  SortedSet<Integer> onsets() {
    SortedSet<Integer> onsets = new TreeSet<>();
    boolean before = true;
    for (var year : bad.entrySet()) {
      if (year.getValue() && !before) {
        onsets.add(year.getKey());
      }
      before = year.getValue();
    }
    return onsets;
  }

  /** Years from the first warning to the onset; 0 where there was none within the horizon. */
  int lead(int onset, int horizon) {
    SortedSet<Integer> before = alarms.subSet(onset - horizon, onset);
    return before.isEmpty() ? 0 : onset - before.first();
  }
}
