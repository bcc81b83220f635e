package org.lianggang.analytics.series;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianggang.analytics.assessment.MissingKind;
import org.lianggang.analytics.assessment.Residence;
import org.lianggang.analytics.assessment.Sex;

/**
 * Reads what was reported for series. By which submission a figure came, and when it became known,
 * is the same for all that became known at one position, and is taken from the first of them.
 */
final class ReportedRows {

  private static final String SELECT =
      """
      select number, indicator, period, sex, residence, revision, value, numerator, denominator,
             obs_status, missing, break, position, submission::text, known_at
      """
          + WantedSeries.LOOKUP.formatted(
              """
              select * from observation o
              where o.province = wanted.province
                and o.region = wanted.region
                and o.indicator = any(wanted.indicators)
              """);

  private final Map<Long, Arrival> arrivals = new HashMap<>();

  private ReportedRows() {}

  /** How figures became known. */
  private record Arrival(String submission, Instant knownAt) {}

  static Map<SeriesKey, List<Revision>> read(Connection connection, Collection<SeriesKey> keys)
      throws SQLException {
    return new WantedSeries(keys).read(connection, SELECT, new ReportedRows()::revision);
  }

  private Revision revision(ResultSet row) throws SQLException {
    long position = row.getLong(13);
    Arrival arrival = arrival(position, row);
    return new Revision(
        row.getInt(3),
        new GroupKey(Sex.valueOf(row.getString(4)), Residence.valueOf(row.getString(5))),
        row.getInt(6),
        row.getBigDecimal(7),
        row.getBigDecimal(8),
        row.getBigDecimal(9),
        row.getString(10),
        kind(row.getString(11)),
        row.getBoolean(12),
        arrival.submission(),
        position,
        arrival.knownAt(),
        null);
  }

  private Arrival arrival(long position, ResultSet row) throws SQLException {
    Arrival known = arrivals.get(position);
    if (known == null) {
      known = new Arrival(row.getString(14), row.getObject(15, OffsetDateTime.class).toInstant());
      arrivals.put(position, known);
    }
    return known;
  }

  /** After a figure was withdrawn it is as if nothing had been recorded. */
  private static MissingKind kind(String missing) {
    if (missing == null) {
      return null;
    }
    return missing.equals(SeriesStore.WITHDRAWN)
        ? MissingKind.NOT_YET_DUE
        : MissingKind.valueOf(missing);
  }
}
