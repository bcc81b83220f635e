package org.lianggang.analytics.follow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianggang.analytics.series.Series;
import org.lianggang.analytics.series.SeriesKey;

/**
 * Some series that are judged at a time, with all that they are judged with.
 *
 * @param shown the companions as the public sees them
 * @param besides something of the companions is hidden
 */
record Chunk(
    List<Series> judged,
    Set<SeriesKey> refused,
    Map<SeriesKey, Series> companions,
    Map<SeriesKey, Series> shown,
    Map<SeriesKey, List<Series>> children,
    Disclosed disclosed,
    boolean besides) {

  List<Series> below(Series one) {
    return children.getOrDefault(one.key(), List.of());
  }

  boolean isAllShown(Series one) {
    return !besides
        && !disclosed.touches(one.key())
        && below(one).stream().map(Series::key).noneMatch(disclosed::touches);
  }
}
