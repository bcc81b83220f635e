package org.lianggang.ingest.submission;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lianggang.ingest.intake.Cell;
import org.lianggang.ingest.intake.Missing;
import org.lianggang.ingest.intake.ObsStatus;
import org.lianggang.ingest.intake.Row;

/** The rows of submissions as they were sent, defaults filled in. */
@Singleton
class RowStore {

  private static final String KEEP =
      """
      copy submission_row (submission, row, region, indicator, period, sex, residence, value,
        numerator, denominator, obs_status, missing, break, explanation, reason)
      from stdin (format text)
      """;

  private static final String READ =
      """
      select row, indicator, region, period, sex, residence, value, numerator, denominator,
        obs_status, missing, break, explanation, reason
      from submission_row where submission = ? order by row
      """;

  private static final String FORGET = "delete from submission_row where submission = ?";

  private final AgroalDataSource database;

  RowStore(AgroalDataSource database) {
    this.database = database;
  }

  void keep(UUID submission, List<Row> rows) {
    CopyText text = new CopyText();
    for (Row row : rows) {
      Cell cell = row.cell();
      text.cell(submission)
          .cell(row.number())
          .cell(cell.region())
          .cell(cell.indicator())
          .cell(cell.period())
          .cell(cell.sex())
          .cell(cell.residence())
          .cell(row.value())
          .cell(row.numerator())
          .cell(row.denominator())
          .cell(row.obsStatus())
          .cell(row.missing())
          .cell(row.seriesBreak())
          .cell(row.explanation())
          .cell(row.reason())
          .endOfRow();
    }
    text.copyInto(database, KEEP);
  }

  void forget(UUID submission) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(FORGET)) {
      delete.setObject(1, submission);
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the rows of " + submission + " were not removed", e);
    }
  }

  List<Row> read(UUID submission) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(READ)) {
      query.setObject(1, submission);
      ResultSet found = query.executeQuery();
      List<Row> rows = new ArrayList<>();
      while (found.next()) {
        rows.add(row(found));
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException("the rows of " + submission + " could not be read", e);
    }
  }

  private static Row row(ResultSet found) throws SQLException {
    String missing = found.getString("missing");
    return new Row(
        found.getInt("row"),
        new Cell(
            found.getString("indicator"),
            found.getString("region"),
            found.getString("period"),
            found.getString("sex"),
            found.getString("residence")),
        found.getBigDecimal("value"),
        found.getBigDecimal("numerator"),
        found.getBigDecimal("denominator"),
        ObsStatus.valueOf(found.getString("obs_status")),
        missing == null ? null : Missing.valueOf(missing),
        found.getBoolean("break"),
        found.getString("explanation"),
        found.getString("reason"));
  }
}
