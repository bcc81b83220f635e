package org.lianggang.analytics.follow;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.Level;
import org.lianggang.analytics.catalogue.Catalogue;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.catalogue.Region;
import org.lianggang.analytics.disclosure.Cell;
import org.lianggang.analytics.disclosure.Kind;
import org.lianggang.analytics.follow.SuppressionStore.Table;
import org.lianggang.analytics.series.Revision;
import org.lianggang.analytics.series.Series;
import org.lianggang.analytics.series.SeriesKey;
import org.lianggang.analytics.series.SeriesStore;

/** Decides again which cells are hidden, in the tables of the series that changed. */
@Singleton
class Suppressing {

  /** Series read at once. */
  private static final int CHUNK = 5000;

  private final SeriesStore series;
  private final SuppressionStore store;

  Suppressing(SeriesStore series, SuppressionStore store) {
    this.series = series;
    this.store = store;
  }

  /**
   * Gives back the series of which other cells are hidden than before.
   *
   * @param since figures that became known from this position on are new; 0: all may have changed
   */
  Set<SeriesKey> again(
      Connection connection, Catalogue catalogue, Collection<SeriesKey> keys, long since)
      throws SQLException {
    Set<Table> tables = tables(connection, catalogue, keys, since);
    if (tables.isEmpty()) {
      return Set.of();
    }
    Map<Table, Map<Cell, Kind>> before = store.of(connection, tables);
    Map<Table, Map<Cell, Kind>> now = decide(connection, catalogue, tables);
    now.keySet().removeIf(table -> now.get(table).equals(before.getOrDefault(table, Map.of())));
    store.replace(connection, now);
    Set<SeriesKey> changed = new TreeSet<>();
    now.forEach(
        (table, cells) ->
            changed.addAll(differing(table, cells, before.getOrDefault(table, Map.of()))));
    return changed;
  }

  private static Set<SeriesKey> differing(Table table, Map<Cell, Kind> one, Map<Cell, Kind> other) {
    return Stream.concat(one.keySet().stream(), other.keySet().stream())
        .filter(cell -> one.containsKey(cell) != other.containsKey(cell))
        .map(cell -> new SeriesKey(table.indicator(), cell.region()))
        .collect(Collectors.toSet());
  }

  /** Those with few persons in what changed, and those in which something is hidden already. */
  private Set<Table> tables(
      Connection connection, Catalogue catalogue, Collection<SeriesKey> keys, long since)
      throws SQLException {
    Set<Table> tables = new HashSet<>();
    Set<Table> changed = new HashSet<>();
    List<SeriesKey> all = List.copyOf(keys);
    for (int from = 0; from < all.size(); from += CHUNK) {
      List<SeriesKey> chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
      for (Series one : series.load(connection, chunk)) {
        Optional<Indicator> indicator = catalogue.indicator(one.indicator());
        Optional<Region> region = catalogue.regions().find(one.region());
        Optional<String> province = province(catalogue, one.region());
        if (indicator.isEmpty() || region.isEmpty() || province.isEmpty()) {
          continue;
        }
        PersonTable.smallIn(one, indicator.get(), region.get().level())
            .forEach(period -> tables.add(new Table(one.indicator(), province.get(), period)));
        periods(one, since)
            .forEach(period -> changed.add(new Table(one.indicator(), province.get(), period)));
      }
    }
    if (since == 0) {
      tables.addAll(store.tablesOf(connection, keys));
    }
    tables.addAll(hiding(connection, catalogue, keys));
    if (since > 0) {
      tables.retainAll(changed);
    }
    return tables;
  }

  private Set<Table> hiding(Connection connection, Catalogue catalogue, Collection<SeriesKey> keys)
      throws SQLException {
    return store.tables(
        connection,
        keys.stream()
            .flatMap(
                key ->
                    province(catalogue, key.region()).stream()
                        .map(province -> new SeriesKey(key.indicator(), province)))
            .collect(Collectors.toSet()));
  }

  private static Stream<String> periods(Series one, long since) {
    return Stream.concat(one.revisions().stream(), one.derived().stream())
        .filter(revision -> revision.position() >= since)
        .map(Revision::period)
        .distinct();
  }

  private Map<Table, Map<Cell, Kind>> decide(
      Connection connection, Catalogue catalogue, Collection<Table> tables) throws SQLException {
    Map<SeriesKey, List<Table>> byPlace = new TreeMap<>();
    tables.forEach(
        table ->
            byPlace
                .computeIfAbsent(
                    new SeriesKey(table.indicator(), table.province()), any -> new ArrayList<>())
                .add(table));
    Map<Table, Map<Cell, Kind>> decided = new HashMap<>();
    Map<String, List<String>> within = new HashMap<>();
    for (Map.Entry<SeriesKey, List<Table>> place : byPlace.entrySet()) {
      String indicator = place.getKey().indicator();
      List<String> regions =
          within.computeIfAbsent(place.getKey().region(), catalogue.regions()::within);
      List<Series> all =
          series.load(
              connection, regions.stream().map(code -> new SeriesKey(indicator, code)).toList());
      for (Table table : place.getValue()) {
        decided.put(
            table,
            catalogue
                .indicator(indicator)
                .map(
                    known ->
                        new PersonTable(
                                known,
                                Integer.parseInt(table.period()),
                                catalogue.regions(),
                                regions,
                                all)
                            .hidden())
                .orElse(Map.of()));
      }
    }
    return decided;
  }

  /** The highest region below the nation; empty for the nation itself. */
  private static Optional<String> province(Catalogue catalogue, String region) {
    return catalogue.regions().lineage(region).stream()
        .filter(
            code ->
                catalogue
                    .regions()
                    .find(code)
                    .filter(known -> known.level() != Level.NATION)
                    .isPresent())
        .reduce((lower, higher) -> higher);
  }
}
