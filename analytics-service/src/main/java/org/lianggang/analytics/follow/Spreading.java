package org.lianggang.analytics.follow;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.lianggang.analytics.assessment.Residence;
import org.lianggang.analytics.assessment.ValueKind;
import org.lianggang.analytics.assessment.YearlyMovement;
import org.lianggang.analytics.catalogue.Catalogue;
import org.lianggang.analytics.catalogue.CatalogueStore;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.series.GroupKey;
import org.lianggang.analytics.series.Revision;
import org.lianggang.analytics.series.Series;
import org.lianggang.analytics.series.SeriesKey;
import org.lianggang.analytics.series.SeriesStore;

/**
 * Finds s₀ anew when a round closes: the median of how much each region of the level moves about
 * its trend, of the group that is usually judged, as reported.
 */
@Singleton
class Spreading {

  private static final int CHUNK = 2000;

  private final CatalogueStore catalogues;
  private final SeriesStore series;
  private final SetAsideStore setAside;
  private final SpreadStore spreads;

  Spreading(
      CatalogueStore catalogues, SeriesStore series, SetAsideStore setAside, SpreadStore spreads) {
    this.catalogues = catalogues;
    this.series = series;
    this.setAside = setAside;
    this.spreads = spreads;
  }

  /** Gives back the series that have another spread now. */
  List<SeriesKey> close(Connection connection, Change.RoundClosed closed) throws SQLException {
    Catalogue catalogue = catalogues.load(connection);
    List<SeriesKey> keys =
        series.known(connection, List.of(), List.of(), closed.level(), Integer.MAX_VALUE);
    Map<String, List<Double>> movements = movements(connection, closed, catalogue, keys);
    Set<String> changed = new HashSet<>();
    for (Map.Entry<String, List<Double>> one : movements.entrySet()) {
      BigDecimal value = YearlyMovement.usual(one.getValue()).orElse(null);
      spreads.keep(connection, closed, one.getKey(), value, one.getValue().size());
      if (!same(value, catalogue.spreads().of(one.getKey(), closed.level()))) {
        changed.add(one.getKey());
      }
    }
    return keys.stream().filter(key -> changed.contains(key.indicator())).toList();
  }

  private Map<String, List<Double>> movements(
      Connection connection, Change.RoundClosed closed, Catalogue catalogue, List<SeriesKey> keys)
      throws SQLException {
    Set<SeriesKey> refused = setAside.refused(connection);
    Map<String, List<Double>> movements = new TreeMap<>();
    for (int from = 0; from < keys.size(); from += CHUNK) {
      List<SeriesKey> chunk =
          keys.subList(from, Math.min(keys.size(), from + CHUNK)).stream()
              .filter(key -> !refused.contains(key))
              .toList();
      for (Series one : series.load(connection, chunk)) {
        List<Double> of = movements.computeIfAbsent(one.indicator(), any -> new ArrayList<>());
        movement(one, closed, catalogue).ifPresent(of::add);
      }
    }
    return movements;
  }

  private static OptionalDouble movement(
      Series series, Change.RoundClosed closed, Catalogue catalogue) {
    Optional<Indicator> indicator =
        catalogue
            .indicator(series.indicator())
            .filter(known -> known.valueKind() != ValueKind.YES_NO);
    return indicator.isEmpty()
        ? OptionalDouble.empty()
        : YearlyMovement.of(
            indicator.get().valueKind(),
            closed.level(),
            series.current(new GroupKey(indicator.get().usualSex(), Residence._T)).stream()
                .map(Revision::observation)
                .toList(),
            closed.year());
  }

  private static boolean same(BigDecimal one, BigDecimal other) {
    return one == null || other == null ? Objects.equals(one, other) : one.compareTo(other) == 0;
  }
}
