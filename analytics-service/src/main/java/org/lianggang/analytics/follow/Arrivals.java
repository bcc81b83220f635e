package org.lianggang.analytics.follow;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.lianggang.analytics.series.SeriesKey;

/**
 * The observations of a batch on their way into the table. What one change says of one series is
 * taken in or set aside as a whole, in the order of the feed.
 */
final class Arrivals {

  private static final Logger LOG = Logger.getLogger(Arrivals.class);

  /** Some 20 MB of text. */
  private static final int ENOUGH = 20_000;

  private final Map<Arrival, List<Cell>> arrivals = new LinkedHashMap<>();
  private int cells;
  private String region;

  private record Arrival(SeriesKey series, Change.At known) {}

  private record Cell(Part part, Part.Reported reported) {}

  void add(Part part, Part.Reported reported, Change.At known) {
    SeriesKey series = new SeriesKey(reported.indicator(), reported.region());
    arrivals
        .computeIfAbsent(new Arrival(series, known), any -> new ArrayList<>())
        .add(new Cell(part, reported));
    cells++;
    region = reported.region();
  }

  /** They can be kept before the part comes: it has nothing to say of the series that came last. */
  boolean areEnoughBefore(Part part) {
    return cells >= ENOUGH
        && part.observations().stream().noneMatch(reported -> reported.region().equals(region));
  }

  private Set<SeriesKey> series() {
    return arrivals.keySet().stream().map(Arrival::series).collect(Collectors.toSet());
  }

  /** All at once; gives back what the database refused. Nothing is on its way any longer. */
  List<SetAside> keep(Connection connection, AcceptanceStore store) throws SQLException {
    List<SetAside> refused = new ArrayList<>();
    keep(connection, store, List.copyOf(arrivals.keySet()), refused);
    store.know(connection, series());
    arrivals.clear();
    cells = 0;
    return refused;
  }

  /** A refusal does not say whose fault it is: halves are tried until one arrival is left. */
  private void keep(
      Connection connection, AcceptanceStore store, List<Arrival> some, List<SetAside> refused)
      throws SQLException {
    Optional<SQLException> refusal = refusal(connection, store, rows(store, some));
    if (refusal.isEmpty()) {
      return;
    }
    if (some.size() > 1) {
      keep(connection, store, some.subList(0, some.size() / 2), refused);
      keep(connection, store, some.subList(some.size() / 2, some.size()), refused);
      return;
    }
    Arrival alone = some.get(0);
    LOG.errorf(
        "%s of %s in change %d is set aside: %s",
        alone.series().indicator(),
        alone.series().region(),
        alone.known().position(),
        refusal.get().getMessage());
    refused.add(
        new SetAside(alone.series(), alone.known().position(), Fault.Code.CONTRADICTING_CHANGE));
  }

  private static Optional<SQLException> refusal(
      Connection connection, AcceptanceStore store, NewRows rows) throws SQLException {
    Savepoint before = connection.setSavepoint();
    try {
      store.copy(connection, rows);
      connection.releaseSavepoint(before);
      return Optional.empty();
    } catch (SQLException e) {
      if (!Fault.isRefusal(e)) {
        throw e;
      }
      connection.rollback(before);
      return Optional.of(e);
    }
  }

  private NewRows rows(AcceptanceStore store, List<Arrival> some) {
    NewRows rows = new NewRows();
    for (Arrival arrival : some) {
      for (Cell cell : arrivals.get(arrival)) {
        store.add(rows, cell.part(), cell.reported(), arrival.known());
      }
    }
    return rows;
  }
}
