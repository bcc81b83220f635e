package org.lianggang.analytics.series;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lianggang.analytics.aggregation.Whole;
import org.lianggang.analytics.assessment.MissingKind;
import org.lianggang.analytics.assessment.Residence;
import org.lianggang.analytics.assessment.Sex;

/** Reads what follows for series from other regions. */
final class DerivedRows {

  private static final String SELECT =
      """
      select number, indicator, period, sex, residence, revision, value, numerator, denominator,
             break, position, known_at, origin, coverage, parts, withheld
      """
          + WantedSeries.LOOKUP.formatted(
              """
              select * from derived d
              where d.region = wanted.region and d.indicator = any(wanted.indicators)
              """);

  private DerivedRows() {}

  static Map<SeriesKey, List<Revision>> read(Connection connection, Collection<SeriesKey> keys)
      throws SQLException {
    return new WantedSeries(keys).read(connection, SELECT, DerivedRows::revision);
  }

  private static Revision revision(ResultSet row) throws SQLException {
    BigDecimal coverage = row.getBigDecimal(14);
    String withheld = row.getString(16);
    BigDecimal value = row.getBigDecimal(7);
    boolean isHidden = value == null && withheld == null;
    return new Revision(
        row.getInt(3),
        new GroupKey(Sex.valueOf(row.getString(4)), Residence.valueOf(row.getString(5))),
        row.getInt(6),
        value,
        row.getBigDecimal(8),
        row.getBigDecimal(9),
        isHidden ? "Q" : withheld == null ? status(coverage) : "O",
        isHidden ? MissingKind.SUPPRESSED : null,
        row.getBoolean(10),
        null,
        row.getLong(11),
        row.getObject(12, OffsetDateTime.class).toInstant(),
        new Derivation(
            Derivation.Origin.valueOf(row.getString(13)),
            coverage,
            row.getInt(15),
            withheld == null ? null : Whole.Reason.valueOf(withheld)));
  }

  /** A whole of which not all parts report, or nobody says so, is an estimate. */
  private static String status(BigDecimal coverage) {
    return coverage == null || coverage.compareTo(BigDecimal.ONE) < 0 ? "E" : "A";
  }
}
