package org.lianggang.analytics.series;

import java.util.List;
import java.util.Map;
import org.lianggang.analytics.catalogue.Regions;
import org.lianggang.analytics.catalogue.Spreads;

/**
 * What a measure is judged with besides its own series.
 *
 * @param spreads s₀ by indicator and level
 * @param series its companions; one that is not there has no entries
 */
public record Beside(Regions regions, Spreads spreads, Map<SeriesKey, Series> series) {

  Series at(String indicator, String region) {
    SeriesKey key = new SeriesKey(indicator, region);
    return series.getOrDefault(key, new Series(indicator, region, List.of()));
  }
}
