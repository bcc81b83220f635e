package org.lianggang.analytics.follow;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianggang.analytics.catalogue.Catalogue;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.series.Deriving;
import org.lianggang.analytics.series.Revision;
import org.lianggang.analytics.series.SeriesKey;
import org.lianggang.analytics.series.SeriesStore;

/** Derives again what follows for series from the regions that make theirs up. */
@Singleton
class Aggregating {

  /** Series read at once. */
  private static final int CHUNK = 5000;

  private final SeriesStore series;
  private final DerivedStore derived;

  Aggregating(SeriesStore series, DerivedStore derived) {
    this.series = series;
    this.derived = derived;
  }

  /** A whole with the series that make it up. */
  private record Whole(SeriesKey key, Indicator indicator, List<SeriesKey> parts) {

    static Optional<Whole> of(SeriesKey key, Catalogue catalogue) {
      Set<String> parts = catalogue.regions().everyPart(key.region());
      return catalogue
          .indicator(key.indicator())
          .filter(Indicator::aggregates)
          .filter(known -> !parts.isEmpty())
          .map(
              known ->
                  new Whole(
                      key,
                      known,
                      parts.stream().map(part -> new SeriesKey(key.indicator(), part)).toList()));
    }
  }

  /** All that was derived for these series before is given up. */
  void again(Connection connection, Catalogue catalogue, Set<SeriesKey> keys) throws SQLException {
    derived.deleteOf(connection, keys);
    List<Whole> chunk = new ArrayList<>();
    int parts = 0;
    for (SeriesKey key : keys) {
      Optional<Whole> whole = Whole.of(key, catalogue);
      if (whole.isPresent()) {
        chunk.add(whole.get());
        parts += whole.get().parts().size();
      }
      if (parts >= CHUNK) {
        derive(connection, catalogue, chunk);
        chunk.clear();
        parts = 0;
      }
    }
    derive(connection, catalogue, chunk);
  }

  private void derive(Connection connection, Catalogue catalogue, List<Whole> wholes)
      throws SQLException {
    Map<SeriesKey, List<Revision>> reported =
        series.reported(
            connection,
            wholes.stream().flatMap(whole -> whole.parts().stream()).distinct().toList());
    NewRows rows = new NewRows();
    for (Whole whole : wholes) {
      Map<String, List<Revision>> byRegion = new HashMap<>();
      whole.parts().stream()
          .filter(reported::containsKey)
          .forEach(part -> byRegion.put(part.region(), reported.get(part)));
      new Deriving(whole.indicator(), catalogue.regions())
          .of(whole.key().region(), byRegion)
          .forEach(figure -> derived.add(rows, whole.key(), figure));
    }
    derived.copy(connection, rows);
  }
}
