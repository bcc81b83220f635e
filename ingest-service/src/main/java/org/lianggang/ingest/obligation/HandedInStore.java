package org.lianggang.ingest.obligation;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.lianggang.ingest.access.WholeView;
import org.lianggang.ingest.intake.Cell;
import org.lianggang.ingest.roster.Round;

/** Reads what has come of owed figures of one period, with two queries however many these are. */
@Singleton
class HandedInStore {

  /** The current revision, and when the first that said more than not yet was handed in. */
  private static final String ACCEPTED =
      """
      select distinct on (o.region, o.indicator, o.sex, o.residence)
        o.indicator, o.region, o.period, o.sex, o.residence, o.submission,
        min(coalesce(s.submitted_at, s.received_at))
          filter (where coalesce(o.missing, '') not in ('NOT_YET_DUE', 'WITHDRAWN'))
          over (partition by o.region, o.indicator, o.sex, o.residence) as handed_in,
        coalesce(o.missing, '') in ('NOT_YET_DUE', 'WITHDRAWN') as open
      from unnest(?) as owed (region)
      cross join lateral (
        select * from every_observation
        where province = left(owed.region, 2) and region = owed.region and indicator = any (?)
          and period = ?
        offset 0) as o
      join submission s on s.id = o.submission
      order by o.region, o.indicator, o.sex, o.residence, o.revision desc
      """;

  private static final String SUBMITTED =
      """
      select r.indicator, r.region, r.period, r.sex, r.residence, s.id as submission,
        coalesce(s.submitted_at, s.received_at) as handed_in, s.member_unit
      from submission s
      join submission_row r on r.content = s.content and r.period = ? and r.region = any (?)
        and coalesce(r.missing, '') not in ('NOT_YET_DUE', 'WITHDRAWN')
      where s.state = 'SUBMITTED' and s.member_unit = any (?)
      order by handed_in
      """;

  private final AgroalDataSource database;
  private final WholeView whole;

  HandedInStore(AgroalDataSource database, WholeView whole) {
    this.database = database;
    this.whole = whole;
  }

  /** Also by other units, which an owed figure does not need to be reported again after. */
  HandedIn read(String period, List<Owed> owed) {
    return whole.of(() -> lookUp(period, owed));
  }

  private HandedIn lookUp(String period, List<Owed> owed) {
    try (Connection connection = database.getConnection()) {
      return new HandedIn(accepted(connection, period, owed), submitted(connection, period, owed));
    } catch (SQLException e) {
      throw new IllegalStateException("what was handed in could not be read", e);
    }
  }

  private static Map<Cell, HandedIn.In> accepted(
      Connection connection, String period, List<Owed> owed) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(ACCEPTED)) {
      query.setArray(1, texts(connection, owed, one -> one.cell().region()));
      query.setArray(2, texts(connection, owed, one -> one.cell().indicator()));
      query.setString(3, period);
      ResultSet found = query.executeQuery();
      Map<Cell, HandedIn.In> accepted = new HashMap<>();
      while (found.next()) {
        if (!found.getBoolean("open")) {
          accepted.put(cell(found), in(found));
        }
      }
      return accepted;
    }
  }

  private static Map<Owed, HandedIn.In> submitted(
      Connection connection, String period, List<Owed> owed) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(SUBMITTED)) {
      query.setString(1, period);
      query.setArray(2, texts(connection, owed, one -> one.cell().region()));
      query.setArray(3, texts(connection, owed, Owed::unit));
      ResultSet found = query.executeQuery();
      Map<Owed, HandedIn.In> submitted = new HashMap<>();
      while (found.next()) {
        submitted.putIfAbsent(new Owed(found.getString("member_unit"), cell(found)), in(found));
      }
      return submitted;
    }
  }

  private static java.sql.Array texts(
      Connection connection, Collection<Owed> owed, Function<Owed, String> part)
      throws SQLException {
    return connection.createArrayOf("text", owed.stream().map(part).distinct().toArray());
  }

  private static Cell cell(ResultSet found) throws SQLException {
    return new Cell(
        found.getString(1),
        found.getString(2),
        found.getString(3),
        found.getString(4),
        found.getString(5));
  }

  private static HandedIn.In in(ResultSet found) throws SQLException {
    LocalDate day = Round.dayOf(found.getObject("handed_in", OffsetDateTime.class).toInstant());
    return new HandedIn.In(found.getObject("submission", UUID.class), day);
  }
}
