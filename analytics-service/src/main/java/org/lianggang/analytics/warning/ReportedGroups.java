package org.lianggang.analytics.warning;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.lianggang.analytics.assessment.Observation;

/**
 * All groups of an indicator in one region.
 *
 * @param bothSexes whether the indicator is to be reported for women and for men
 */
public record ReportedGroups(List<ReportedSeries> groups, boolean bothSexes) {

  static final String WOMEN = "F/_T";
  static final String MEN = "M/_T";
  private static final String ALL = "_T/_T";

  public ReportedGroups {
    groups = List.copyOf(groups);
  }

  Optional<ReportedSeries> group(String key) {
    return groups.stream().filter(series -> series.group().equals(key)).findFirst();
  }

  /** Everybody; where only one sex is counted, all of that sex. */
  Optional<ReportedSeries> total() {
    List<ReportedSeries> wholes =
        groups.stream().filter(series -> series.group().endsWith("/_T")).toList();
    return wholes.size() == 1 ? Optional.of(wholes.get(0)) : group(ALL);
  }

  /** The years in which some group has a value. */
  TreeSet<String> periods() {
    TreeSet<String> periods = new TreeSet<>();
    groups.stream()
        .flatMap(series -> series.observations().stream())
        .filter(observation -> observation.value() != null)
        .map(Observation::period)
        .forEach(periods::add);
    return periods;
  }
}
