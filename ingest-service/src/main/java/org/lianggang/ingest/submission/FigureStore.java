package org.lianggang.ingest.submission;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianggang.ingest.intake.Cell;
import org.lianggang.ingest.intake.Figure;
import org.lianggang.ingest.intake.Missing;
import org.lianggang.ingest.intake.ObsStatus;
import org.lianggang.ingest.intake.Row;

/** Accepted figures: which are current, and new ones beside them. Nothing is ever updated. */
@Singleton
public class FigureStore {

  /**
   * Every revision: few have more than one, and sorting them here would cost more than reading
   * them. A scope without a row has no observations, which makes first reports cheap.
   */
  private static final String REVISIONS =
      """
      select o.indicator, o.region, o.period, o.sex, o.residence, o.revision, o.value, o.numerator,
        o.denominator, o.obs_status, o.missing, o.break
      from scope s
      join observation o on o.province = left(s.region, 2) and o.region = s.region
        and o.period = s.period and o.indicator = any (?)
      where s.region = any (?) and s.period = any (?)
      """;

  private static final String NEW_SCOPES =
      """
      insert into scope (region, period)
      select distinct region, period from submission_row where submission = ?
      order by region, period
      on conflict do nothing
      """;

  private static final String LOCK_SCOPES =
      """
      select from scope
      where (region, period) in (
        select region, period from submission_row where submission = ?)
      order by region, period
      for update
      """;

  private static final String ACCEPT =
      """
      copy observation (province, region, indicator, period, sex, residence, revision, value,
        numerator, denominator, obs_status, missing, break, explanation, reason, submission, row,
        accepted_at)
      from stdin (format text)
      """;

  /** Accepted before, and every figure of theirs has a later revision now. */
  private static final String SUPERSEDE =
      """
      update submission set state = 'SUPERSEDED'
      where id in (
        select earlier.id from submission earlier
        where earlier.state = 'ACCEPTED'
          and earlier.id in (
            select old.submission
            from observation new
            join observation old on old.province = new.province and old.region = new.region
              and old.indicator = new.indicator and old.period = new.period
              and old.sex = new.sex and old.residence = new.residence
              and old.revision = new.revision - 1
            where new.submission = ?)
          and not exists (
            select from observation o
            where o.submission = earlier.id and not exists (
              select from observation later
              where later.province = o.province and later.region = o.region
                and later.indicator = o.indicator and later.period = o.period
                and later.sex = o.sex and later.residence = o.residence
                and later.revision > o.revision))
        order by earlier.id
        for update of earlier)
      """;

  private final AgroalDataSource database;

  FigureStore(AgroalDataSource database) {
    this.database = database;
  }

  /** Those of some indicators for some regions and years. */
  public Map<Cell, Figure> current(
      Collection<String> indicators, Collection<String> regions, Collection<String> periods) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(REVISIONS)) {
      query.setArray(1, connection.createArrayOf("text", indicators.toArray()));
      query.setArray(2, connection.createArrayOf("text", regions.toArray()));
      query.setArray(3, connection.createArrayOf("text", periods.toArray()));
      ResultSet found = query.executeQuery();
      Map<Cell, Figure> figures = new HashMap<>();
      while (found.next()) {
        figures.merge(cell(found), figure(found), Figure::later);
      }
      return figures;
    } catch (SQLException e) {
      throw new IllegalStateException("the current figures could not be read", e);
    }
  }

  /** Acceptances of the same region and period take turns from here to their commit. */
  void takeTurn(UUID submission) {
    update(NEW_SCOPES, submission);
    try (Connection connection = database.getConnection();
        PreparedStatement lock = connection.prepareStatement(LOCK_SCOPES)) {
      lock.setObject(1, submission);
      lock.executeQuery();
    } catch (SQLException e) {
      throw new IllegalStateException("the scopes of " + submission + " were not locked", e);
    }
  }

  /** The rows become the next revision of their cells. */
  void accept(UUID submission, List<Row> rows, Map<Cell, Figure> current, Instant at) {
    CopyText text = new CopyText();
    for (Row row : rows) {
      Cell cell = row.cell();
      Figure before = current.get(cell);
      text.cell(cell.region().substring(0, 2))
          .cell(cell.region())
          .cell(cell.indicator())
          .cell(cell.period())
          .cell(cell.sex())
          .cell(cell.residence())
          .cell(before == null ? 1 : before.revision() + 1)
          .cell(row.value())
          .cell(row.numerator())
          .cell(row.denominator())
          .cell(row.obsStatus())
          .cell(row.missing())
          .cell(row.seriesBreak())
          .cell(row.explanation())
          .cell(row.reason())
          .cell(submission)
          .cell(row.number())
          .cell(at)
          .endOfRow();
    }
    text.copyInto(database, ACCEPT);
  }

  void supersedeWhatIsReplacedBy(UUID submission) {
    update(SUPERSEDE, submission);
  }

  private void update(String command, UUID submission) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(command)) {
      update.setObject(1, submission);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the acceptance of " + submission + " failed", e);
    }
  }

  private static Cell cell(ResultSet found) throws SQLException {
    return new Cell(
        found.getString(1),
        found.getString(2),
        found.getString(3),
        found.getString(4),
        found.getString(5));
  }

  private static Figure figure(ResultSet found) throws SQLException {
    String missing = found.getString(11);
    return new Figure(
        found.getInt(6),
        found.getBigDecimal(7),
        found.getBigDecimal(8),
        found.getBigDecimal(9),
        ObsStatus.valueOf(found.getString(10)),
        missing == null ? null : Missing.valueOf(missing),
        found.getBoolean(12));
  }
}
