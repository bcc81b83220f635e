package org.lianggang.ingest.submission;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads accepted figures: the current ones, those of an earlier day, or all revisions. */
@Singleton
class ObservationStore {

  private static final String CELL =
      "o.province, o.region, o.indicator, o.period, o.sex, o.residence";

  private static final String FIELDS =
      """
      o.indicator, o.region, o.period, o.sex, o.residence, o.revision, o.value, o.numerator,
        o.denominator, o.obs_status, o.missing, o.break, o.explanation, o.reason, o.submission,
        o.row, o.accepted_at, by.member_unit, f.position, f.published_at
      from observation o
      join reporter by on by.submission = o.submission
      left join feed f on f.submission = o.submission and f.region = o.region
        and o.row between f.first_row and f.last_row
      where true
      """;

  private static final String PRESENT = "select head, clock_timestamp() as now from feed_state";

  private final AgroalDataSource database;

  ObservationStore(AgroalDataSource database) {
    this.database = database;
  }

  AsOf.Present present() {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(PRESENT)) {
      ResultSet found = query.executeQuery();
      found.next();
      return new AsOf.Present(found.getLong("head"), instant(found, "now"));
    } catch (SQLException e) {
      throw new IllegalStateException("the head of the feed could not be read", e);
    }
  }

  /** In the order of the cells, and of their revisions where all are wanted. */
  List<Observation> find(Wanted wanted, int most) {
    List<Object> values = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(sql(wanted, values, most))) {
      for (int i = 0; i < values.size(); i++) {
        query.setObject(i + 1, values.get(i));
      }
      ResultSet found = query.executeQuery();
      List<Observation> observations = new ArrayList<>();
      while (found.next()) {
        observations.add(observation(found));
      }
      return observations;
    } catch (SQLException e) {
      throw new IllegalStateException("the observations could not be read", e);
    }
  }

  private static String sql(Wanted wanted, List<Object> values, int most) {
    StringBuilder sql = new StringBuilder("select ");
    sql.append(wanted.history() ? "" : "distinct on (" + CELL + ") ").append(FIELDS);
    if (wanted.region() != null) {
      add(sql, values, "o.province = ?", wanted.region().substring(0, 2));
      add(sql, values, "o.region = ?", wanted.region());
    }
    add(sql, values, "o.indicator = ?", wanted.indicator());
    add(sql, values, "o.period = ?", wanted.period());
    add(sql, values, "o.sex = ?", wanted.sex());
    add(sql, values, "o.residence = ?", wanted.residence());
    if (wanted.asOf() != null) {
      add(sql, values, wanted.asOf().condition(), wanted.asOf().parameter());
    }
    if (wanted.after() != null) {
      sql.append(wanted.after().condition(wanted.history()));
      values.addAll(wanted.after().parameters(wanted.history()));
    }
    return sql.append(" order by ")
        .append(CELL)
        .append(wanted.history() ? ", o.revision" : ", o.revision desc")
        .append(" limit ")
        .append(most)
        .toString();
  }

  private static void add(StringBuilder sql, List<Object> values, String condition, Object value) {
    if (value != null) {
      sql.append(" and ").append(condition);
      values.add(value);
    }
  }

  private static Observation observation(ResultSet found) throws SQLException {
    long position = found.getLong("position");
    return new Observation(
        found.getString("indicator"),
        found.getString("region"),
        found.getString("period"),
        found.getString("sex"),
        found.getString("residence"),
        found.getInt("revision"),
        found.getBigDecimal("value"),
        found.getBigDecimal("numerator"),
        found.getBigDecimal("denominator"),
        found.getString("obs_status"),
        found.getString("missing"),
        found.getBoolean("break") ? Boolean.TRUE : null,
        found.getString("explanation"),
        found.getString("reason"),
        found.getObject("submission", UUID.class),
        found.getInt("row"),
        found.getString("member_unit"),
        instant(found, "accepted_at"),
        position == 0 ? null : new Observation.KnownFrom(position, instant(found, "published_at")));
  }

  private static Instant instant(ResultSet found, String column) throws SQLException {
    return found.getObject(column, OffsetDateTime.class).toInstant();
  }
}
