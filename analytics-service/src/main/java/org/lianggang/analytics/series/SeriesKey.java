package org.lianggang.analytics.series;

import java.util.Comparator;

/** One indicator in one region: what is recomputed together. */
public record SeriesKey(String indicator, String region) implements Comparable<SeriesKey> {

  private static final Comparator<SeriesKey> ORDER =
      Comparator.comparing(SeriesKey::indicator).thenComparing(SeriesKey::region);

  @Override
  public int compareTo(SeriesKey other) {
    return ORDER.compare(this, other);
  }
}
