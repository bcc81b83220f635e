package org.lianggang.analytics.follow;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.lianggang.analytics.assessment.MeasureClass;
import org.lianggang.analytics.series.SeriesKey;

/** Keeps the verdicts: those of a series are replaced together. */
@Singleton
class VerdictStore {

  private final VerdictJson json;

  VerdictStore(VerdictJson json) {
    this.json = json;
  }

  void deleteOf(Connection connection, Collection<SeriesKey> series) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement(
            """
            delete from assessment a
            using unnest(?::text[], ?::text[]) as s (indicator, region)
            where a.indicator = s.indicator and a.region = s.region
            """)) {
      delete.setArray(
          1, connection.createArrayOf("text", series.stream().map(SeriesKey::indicator).toArray()));
      delete.setArray(
          2, connection.createArrayOf("text", series.stream().map(SeriesKey::region).toArray()));
      delete.executeUpdate();
    }
  }

  void deleteQualitative(Connection connection, Set<String> plans, Set<String> regions)
      throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement(
            """
            delete from assessment
            where class = ? and (plan = any(?::text[]) or region = any(?::text[]))
            """)) {
      delete.setString(1, MeasureClass.QUALITATIVE.name());
      delete.setArray(2, connection.createArrayOf("text", plans.toArray()));
      delete.setArray(3, connection.createArrayOf("text", regions.toArray()));
      delete.executeUpdate();
    }
  }

  void add(Connection connection, List<Verdict> verdicts) throws SQLException {
    CopyText rows = new CopyText();
    for (Verdict verdict : verdicts) {
      rows.add(
          verdict.version().plan().code(),
          verdict.region(),
          verdict.assessment().period(),
          verdict.measure().code(),
          verdict.version().version(),
          verdict.measure().indicator(),
          verdict.assessment().measureClass(),
          verdict.assessment().status(),
          json.write(verdict),
          verdict.position());
    }
    rows.into(
        connection,
        """
        assessment (plan, region, period, measure, plan_version, indicator, class, status, result,
          position)\
        """);
  }
}
