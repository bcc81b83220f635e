package org.lianggang.analytics.follow;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.Assessment;
import org.lianggang.analytics.assessment.Residence;
import org.lianggang.analytics.assessment.Sex;
import org.lianggang.analytics.series.SeriesKey;

/** Keeps the verdicts: those of a series are replaced together. */
@Singleton
class VerdictStore {

  private static final String[] COLUMNS = {
    "plan text",
    "region text",
    "period text",
    "measure text",
    "plan_version integer",
    "indicator text",
    "class text",
    "status text",
    "sex text",
    "residence text",
    "value numeric",
    "value_period text",
    "target numeric",
    "met boolean",
    "result text",
    "position bigint"
  };

  private static final String[] WITH_DISCLOSED =
      Stream.concat(Stream.of(COLUMNS), Stream.of("disclosed boolean")).toArray(String[]::new);

  private final VerdictJson json;

  VerdictStore(VerdictJson json) {
    this.json = json;
  }

  void deleteOf(Connection connection, Collection<SeriesKey> series) throws SQLException {
    deleteOf(connection, series, "assessment");
    deleteOf(connection, series, "disclosed_assessment");
  }

  private static void deleteOf(Connection connection, Collection<SeriesKey> series, String table)
      throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement(
            """
            delete from %s a
            using unnest(?::text[], ?::text[]) as s (indicator, region)
            where a.indicator = s.indicator and a.region = s.region
            """
                .formatted(table))) {
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
            where class = 'QUALITATIVE' and (plan = any(?::text[]) or region = any(?::text[]))
            """)) {
      delete.setArray(1, connection.createArrayOf("text", plans.toArray()));
      delete.setArray(2, connection.createArrayOf("text", regions.toArray()));
      delete.executeUpdate();
    }
  }

  /** Those of which nothing is hidden. */
  void add(Connection connection, List<Verdict> verdicts) throws SQLException {
    add(connection, prepare(verdicts.stream().map(one -> Disclosed.Twin.whole(one)).toList()));
  }

  /** Verdicts as they are kept; disclosed: what the public is shown in the place of some. */
  record Prepared(NewRows rows, NewRows disclosed) {}

  Prepared prepare(List<Disclosed.Twin> twins) {
    Prepared prepared = new Prepared(new NewRows(), new NewRows());
    for (Disclosed.Twin twin : twins) {
      add(prepared.rows(), twin.verdict(), json.write(twin.verdict()), twin.same());
      if (twin.disclosed() != null) {
        add(prepared.disclosed(), twin.disclosed(), json.write(twin.disclosed()));
      }
    }
    return prepared;
  }

  void add(Connection connection, Prepared prepared) throws SQLException {
    prepared.rows().into(connection, "assessment", WITH_DISCLOSED);
    prepared.disclosed().into(connection, "disclosed_assessment", COLUMNS);
  }

  /** As it is compared: as it is kept. */
  String text(Verdict verdict) {
    return json.write(verdict);
  }

  private static void add(NewRows rows, Verdict verdict, String document, Object... more) {
    Assessment assessment = verdict.assessment();
    rows.add(
        Stream.concat(
                Stream.of(
                    verdict.version().plan().code(),
                    verdict.region(),
                    assessment.period(),
                    verdict.measure().code(),
                    verdict.version().version(),
                    verdict.measure().indicator(),
                    assessment.measureClass(),
                    assessment.status(),
                    verdict.isCounted() ? verdict.sex() : Sex._T,
                    verdict.isCounted() ? verdict.residence() : Residence._T,
                    assessment.value(),
                    assessment.valuePeriod(),
                    assessment.target() == null ? null : assessment.target().value(),
                    assessment.met(),
                    document,
                    verdict.position()),
                Stream.of(more))
            .toArray());
  }
}
