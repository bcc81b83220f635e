package org.lianggang.analytics.follow;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lianggang.analytics.series.SeriesKey;
import org.lianggang.analytics.series.SeriesStore;

/** Keeps accepted observations, and the parts of acceptances that are not complete yet. */
@Singleton
class AcceptanceStore {

  /** Of up to 1 000 observations each, some 300 kB. */
  private static final int PARTS_AT_A_TIME = 8;

  private static final String[] COLUMNS = {
    "province text",
    "region text",
    "indicator text",
    "period text",
    "sex text",
    "residence text",
    "revision integer",
    "value numeric",
    "numerator numeric",
    "denominator numeric",
    "obs_status text",
    "missing text",
    "break boolean",
    "explanation text",
    "reason text",
    "member_unit text",
    "submission uuid",
    "accepted_at timestamptz",
    "position bigint",
    "known_at timestamptz"
  };

  private static final String KNOWN =
      """
      insert into series (indicator, region)
      select * from unnest(?::text[], ?::text[])
      on conflict do nothing
      """;

  /** The entry that completes an acceptance is where and when its observations became known. */
  void add(NewRows rows, Part part, Part.Reported cell, Change.At known) {
    rows.add(
        SeriesStore.province(cell.region()),
        cell.region(),
        cell.indicator(),
        cell.period(),
        cell.sex(),
        cell.residence(),
        cell.revision(),
        cell.value(),
        cell.numerator(),
        cell.denominator(),
        cell.obsStatus(),
        cell.missing(),
        cell.afterBreak(),
        cell.explanation(),
        cell.reason(),
        part.memberUnit(),
        part.submission(),
        part.acceptedAt(),
        known.position(),
        known.time());
  }

  void copy(Connection connection, NewRows rows) throws SQLException {
    rows.into(connection, "observation", COLUMNS);
  }

  void know(Connection connection, Collection<SeriesKey> keys) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(KNOWN)) {
      insert.setArray(
          1, connection.createArrayOf("text", keys.stream().map(SeriesKey::indicator).toArray()));
      insert.setArray(
          2, connection.createArrayOf("text", keys.stream().map(SeriesKey::region).toArray()));
      insert.executeUpdate();
    }
  }

  /** Every series of these indicators, or of these regions, that was reported or derived. */
  List<SeriesKey> known(Connection connection, Set<String> indicators, Set<String> regions)
      throws SQLException {
    if (indicators.isEmpty() && regions.isEmpty()) {
      return List.of();
    }
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            select indicator, region from series
            where indicator = any(?::text[]) or region = any(?::text[])
            union
            select indicator, region from derived
            where indicator = any(?::text[]) or region = any(?::text[])
            """)) {
      for (int i = 0; i < 2; i++) {
        query.setArray(2 * i + 1, connection.createArrayOf("text", indicators.toArray()));
        query.setArray(2 * i + 2, connection.createArrayOf("text", regions.toArray()));
      }
      try (ResultSet rows = query.executeQuery()) {
        List<SeriesKey> keys = new ArrayList<>();
        while (rows.next()) {
          keys.add(new SeriesKey(rows.getString(1), rows.getString(2)));
        }
        return keys;
      }
    }
  }

  void keepPending(Connection connection, Collection<Change.AcceptancePart> parts)
      throws SQLException {
    NewRows rows = new NewRows();
    parts.forEach(
        part -> rows.add(part.at().position(), part.part().submission(), part.body().toString()));
    rows.into(connection, "pending", "position bigint", "submission uuid", "body jsonb");
  }

  /** The submissions of which some parts wait. */
  Set<UUID> pending(Connection connection) throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement("select distinct submission from pending");
        ResultSet rows = query.executeQuery()) {
      Set<UUID> submissions = new HashSet<>();
      while (rows.next()) {
        submissions.add(rows.getObject(1, UUID.class));
      }
      return submissions;
    }
  }

  /** The bodies of the parts that waited, in their order, a few at a time; they wait no longer. */
  void takePending(Connection connection, UUID submission, Waited waited) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select body::text from pending where submission = ? order by position")) {
      query.setFetchSize(PARTS_AT_A_TIME);
      query.setObject(1, submission);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          waited.take(rows.getString(1));
        }
      }
    }
    try (PreparedStatement delete =
        connection.prepareStatement("delete from pending where submission = ?")) {
      delete.setObject(1, submission);
      delete.executeUpdate();
    }
  }

  @FunctionalInterface
  interface Waited {
    void take(String body) throws SQLException;
  }
}
