package org.lianggang.ingest.staging;

import com.github.f4b6a3.uuid.UuidCreator;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.lianggang.ingest.format.Head;
import org.lianggang.ingest.intake.Cell;
import org.lianggang.ingest.intake.Missing;
import org.lianggang.ingest.intake.ObsStatus;
import org.lianggang.ingest.intake.Row;

/** The rows of submissions as they were sent, defaults filled in. */
@Singleton
public class RowStore {

  static final String KEEP =
      """
      copy submission_row (content, row, region, indicator, period, sex, residence, value,
        numerator, denominator, obs_status, missing, break, explanation, reason)
      from stdin (format text)
      """;

  private static final String READ =
      """
      select row, indicator, region, period, sex, residence, value, numerator, denominator,
        obs_status, missing, break, explanation, reason
      from submission_row
      """;

  /** By its submission, which the policies show to those who may see it; the rows have none. */
  private static final String IN_ORDER =
      READ
          + "where content = (select content from submission where id = ?) and row > ?"
          + " order by row limit ?";

  private static final String OF_REGIONS = READ + "where content = ? and region = any (?)";

  private static final String AMONG =
      "select row from submission_row where content = ? and region = any (?) and row = any (?)";

  private static final String SCOPES =
      """
      select region, period, count(*) from submission_row where content = ? group by region, period
      """;

  private static final String COMPLETE =
      """
      update submission_row set region = coalesce(region, ?), period = coalesce(period, ?)
      where content = ? and (region is null or period is null)
      """;

  private static final String FORGET = "delete from submission_row where content = ?";

  private static final String FORGET_AFTER = FORGET + " and row > ?";

  private final AgroalDataSource database;

  RowStore(AgroalDataSource database) {
    this.database = database;
  }

  /** Under the id that is returned. */
  UUID keep(List<Row> rows) {
    UUID content = UuidCreator.getTimeOrderedEpoch();
    try (Connection connection = database.getConnection()) {
      copy(connection, content, rows);
      return content;
    } catch (SQLException e) {
      throw new IllegalStateException("the rows were not kept", e);
    }
  }

  /** After so many, in place of what was appended before; seen by others at once. */
  @Transactional(TxType.REQUIRES_NEW)
  public void append(UUID content, int after, List<Row> rows) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(FORGET_AFTER)) {
      delete.setObject(1, content);
      delete.setInt(2, after);
      delete.executeUpdate();
      copy(connection, content, rows);
    } catch (SQLException e) {
      throw new IllegalStateException("rows of " + content + " were not appended", e);
    }
  }

  private static void copy(Connection connection, UUID content, List<Row> rows)
      throws SQLException {
    try (Copying table = new Copying(connection, KEEP)) {
      CopyText text = new CopyText();
      for (Row row : rows) {
        write(text, content.toString(), row);
        if (text.isFull()) {
          table.send(text);
        }
      }
      table.send(text);
      table.end();
    }
  }

  static void write(CopyText text, String content, Row row) {
    Cell cell = row.cell();
    text.cell(content)
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

  /** Of rows that came before it was known for which region and year. */
  static void complete(Connection connection, UUID content, Head head) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(COMPLETE)) {
      update.setString(1, head.region());
      update.setString(2, head.period());
      update.setObject(3, content);
      update.executeUpdate();
    }
  }

  public void forget(UUID content) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(FORGET)) {
      delete.setObject(1, content);
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the rows of " + content + " were not removed", e);
    }
  }

  public Content content(UUID id) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(SCOPES)) {
      query.setObject(1, id);
      ResultSet found = query.executeQuery();
      SortedMap<String, Integer> regions = new TreeMap<>();
      Set<String> periods = new HashSet<>();
      while (found.next()) {
        regions.merge(found.getString(1), found.getInt(3), Integer::sum);
        periods.add(found.getString(2));
      }
      return new StagedContent(this, id, regions, periods);
    } catch (SQLException e) {
      throw new IllegalStateException("the regions of " + id + " could not be read", e);
    }
  }

  /** In the order of their numbers, those after one of them. */
  public List<Row> read(UUID submission, int after, int most) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(IN_ORDER)) {
      query.setObject(1, submission);
      query.setInt(2, after);
      query.setInt(3, most);
      return rows(query);
    } catch (SQLException e) {
      throw new IllegalStateException("the rows of " + submission + " could not be read", e);
    }
  }

  /** In the order of their numbers, all those of some regions. */
  List<Row> read(UUID content, Collection<String> regions) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(OF_REGIONS)) {
      query.setObject(1, content);
      query.setArray(2, connection.createArrayOf("text", regions.toArray()));
      List<Row> rows = rows(query);
      rows.sort(Comparator.comparingInt(Row::number));
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException("the rows of " + content + " could not be read", e);
    }
  }

  /** Those of some numbers that are rows of some regions. */
  public Set<Integer> among(UUID content, Set<String> regions, Set<Integer> numbers) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(AMONG)) {
      query.setObject(1, content);
      query.setArray(2, connection.createArrayOf("text", regions.toArray()));
      query.setArray(3, connection.createArrayOf("integer", numbers.toArray()));
      ResultSet found = query.executeQuery();
      Set<Integer> among = new HashSet<>();
      while (found.next()) {
        among.add(found.getInt(1));
      }
      return among;
    } catch (SQLException e) {
      throw new IllegalStateException("the rows of " + content + " could not be read", e);
    }
  }

  private static List<Row> rows(PreparedStatement query) throws SQLException {
    ResultSet found = query.executeQuery();
    List<Row> rows = new ArrayList<>();
    RowCodes codes = new RowCodes(found);
    while (found.next()) {
      rows.add(row(found, codes));
    }
    return rows;
  }

  private static Row row(ResultSet found, RowCodes codes) throws SQLException {
    String missing = codes.at(11);
    return new Row(
        found.getInt(1),
        new Cell(codes.at(2), codes.at(3), codes.at(4), codes.at(5), codes.at(6)),
        found.getBigDecimal(7),
        found.getBigDecimal(8),
        found.getBigDecimal(9),
        ObsStatus.valueOf(codes.at(10)),
        missing == null ? null : Missing.valueOf(missing),
        found.getBoolean(12),
        found.getString(13),
        found.getString(14));
  }
}
