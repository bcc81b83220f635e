package org.lianggang.analytics.series;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
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
      select d.indicator, d.region, d.period, d.sex, d.residence, d.revision, d.value, d.numerator,
             d.denominator, d.break, d.position, d.known_at, d.origin, d.coverage, d.parts,
             d.withheld
      from unnest(?::text[], ?::text[]) as wanted (region, indicator)
      join derived d on d.region = wanted.region and d.indicator = wanted.indicator
      order by d.indicator, d.region, d.period, d.sex, d.residence, d.revision
      """;

  private DerivedRows() {}

  static Map<SeriesKey, List<Revision>> read(Connection connection, Collection<SeriesKey> keys)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(SELECT)) {
      query.setArray(
          1, SeriesStore.texts(connection, keys.stream().map(SeriesKey::region).toList()));
      query.setArray(
          2, SeriesStore.texts(connection, keys.stream().map(SeriesKey::indicator).toList()));
      return SeriesStore.byKey(query, DerivedRows::revision);
    }
  }

  private static Revision revision(ResultSet row) throws SQLException {
    BigDecimal coverage = row.getBigDecimal(14);
    String withheld = row.getString(16);
    BigDecimal value = row.getBigDecimal(7);
    boolean isHidden = value == null && withheld == null;
    return new Revision(
        row.getString(3),
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
