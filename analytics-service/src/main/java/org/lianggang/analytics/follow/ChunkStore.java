package org.lianggang.analytics.follow;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lianggang.analytics.catalogue.Catalogue;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.series.Series;
import org.lianggang.analytics.series.SeriesKey;
import org.lianggang.analytics.series.SeriesStore;

/** Reads some series with all that they are judged with. */
@Singleton
class ChunkStore {

  private final SeriesStore series;
  private final SuppressionStore suppressed;

  ChunkStore(SeriesStore series, SuppressionStore suppressed) {
    this.series = series;
    this.suppressed = suppressed;
  }

  Chunk of(
      Connection connection,
      List<SeriesKey> keys,
      Set<SeriesKey> refused,
      Verdicts judge,
      Catalogue catalogue)
      throws SQLException {
    Map<SeriesKey, List<SeriesKey>> below = below(keys, refused, catalogue);
    Map<SeriesKey, Series> loaded = loaded(connection, keys, below);
    Map<SeriesKey, List<Series>> children = new HashMap<>();
    below.forEach(
        (key, those) ->
            children.put(
                key,
                those.stream()
                    .map(loaded::get)
                    .filter(one -> !one.revisions().isEmpty())
                    .toList()));
    Map<SeriesKey, Series> companions = judge.companions(connection, series, keys);
    Disclosed disclosed = disclosed(connection, keys, companions, children);
    return new Chunk(
        keys.stream().map(loaded::get).toList(),
        refused,
        companions,
        disclosed.of(companions),
        children,
        disclosed,
        companions.keySet().stream().anyMatch(disclosed::touches));
  }

  /** The same indicator right below each region, where its figures follow from each other. */
  private static Map<SeriesKey, List<SeriesKey>> below(
      List<SeriesKey> keys, Set<SeriesKey> refused, Catalogue catalogue) {
    return keys.stream()
        .filter(
            key -> catalogue.indicator(key.indicator()).filter(Indicator::aggregates).isPresent())
        .collect(
            Collectors.toMap(
                key -> key,
                key ->
                    catalogue.regions().children(key.region()).stream()
                        .map(child -> new SeriesKey(key.indicator(), child.code()))
                        .filter(child -> !refused.contains(child))
                        .toList()));
  }

  private Map<SeriesKey, Series> loaded(
      Connection connection, List<SeriesKey> keys, Map<SeriesKey, List<SeriesKey>> below)
      throws SQLException {
    Set<SeriesKey> all = new TreeSet<>(keys);
    below.values().forEach(all::addAll);
    return series.load(connection, all).stream().collect(Collectors.toMap(Series::key, one -> one));
  }

  private Disclosed disclosed(
      Connection connection,
      List<SeriesKey> keys,
      Map<SeriesKey, Series> companions,
      Map<SeriesKey, List<Series>> children)
      throws SQLException {
    Set<SeriesKey> all = new TreeSet<>(keys);
    all.addAll(companions.keySet());
    children.values().forEach(those -> those.forEach(child -> all.add(child.key())));
    return new Disclosed(suppressed.hidden(connection, all));
  }
}
