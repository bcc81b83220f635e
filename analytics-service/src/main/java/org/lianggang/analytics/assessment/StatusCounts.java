package org.lianggang.analytics.assessment;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How many measures have which status, by class. */
public record StatusCounts(Map<MeasureClass, Map<Status, Integer>> byClass) {

  /** Statuses of a numeric measure that could be judged. */
  static final Set<Status> ASSESSABLE =
      Collections.unmodifiableSet(
          EnumSet.of(
              Status.ATTAINED,
              Status.NEARLY_ATTAINED,
              Status.ON_TRACK,
              Status.AT_RISK,
              Status.HARD_TO_ATTAIN,
              Status.MISSED));

  private static final Set<Status> WITHOUT_DATA = EnumSet.of(Status.NO_DATA, Status.NOT_ASSESSED);

  public StatusCounts {
    Map<MeasureClass, Map<Status, Integer>> copy = new EnumMap<>(MeasureClass.class);
    byClass.forEach((of, counts) -> copy.put(of, inOrder(counts)));
    byClass = Collections.unmodifiableMap(copy);
  }

  private static Map<Status, Integer> inOrder(Map<Status, Integer> counts) {
    Map<Status, Integer> copy = new EnumMap<>(Status.class);
    copy.putAll(counts);
    return Collections.unmodifiableMap(copy);
  }

  public static StatusCounts of(Iterable<JudgedMeasure> measures) {
    Map<MeasureClass, Map<Status, Integer>> counts = new EnumMap<>(MeasureClass.class);
    for (JudgedMeasure measure : measures) {
      counts
          .computeIfAbsent(measure.measureClass(), of -> new EnumMap<>(Status.class))
          .merge(measure.status(), 1, Integer::sum);
    }
    return new StatusCounts(counts);
  }

  int of(MeasureClass measureClass, Status status) {
    return byClass.getOrDefault(measureClass, Map.of()).getOrDefault(status, 0);
  }

  int all() {
    return byClass.values().stream()
        .flatMap(counts -> counts.values().stream())
        .mapToInt(Integer::intValue)
        .sum();
  }

  int withData() {
    return all()
        - byClass.values().stream()
            .flatMap(counts -> counts.entrySet().stream())
            .filter(count -> WITHOUT_DATA.contains(count.getKey()))
            .mapToInt(Map.Entry::getValue)
            .sum();
  }
}
