package org.lianggang.ingest.staging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lianggang.ingest.problem.Finding;

/** Lists of findings too long for an answer; those of refused reports are kept 30 days. */
@Singleton
public class FindingStore {

  private static final String BEGIN = "insert into finding_list (id, begun_at) values (?, now())";

  private static final String ADD =
      "copy finding (list, row, severity, body) from stdin (format text)";

  private static final String READ =
      """
      select number, body::text from finding
      where list = (select id from finding_list where id = ?) and (row, number) > (?, ?)
      order by row, number limit ?
      """;

  private static final String TAKE =
      "delete from finding where list = ? and severity = 'BLOCK' returning number, body::text";

  private static final String COUNT_BLOCKING =
      "select count(*) from finding where list = ? and severity = 'BLOCK'";

  private static final String COUNT = "select count(*) from finding where list = ?";

  private static final String EXISTS = "select from finding_list where id = ?";

  private static final String PRUNE =
      """
      delete from finding_list l
      where begun_at <= now() - interval '30 days'
        and not exists (select from submission where finding_list = l.id)
      """;

  /** As a row number, for what is about none. */
  private static final int NO_ROW = 0;

  private final AgroalDataSource database;
  private final ObjectMapper json;

  FindingStore(AgroalDataSource database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  UUID begin() {
    UUID list = UuidCreator.getTimeOrderedEpoch();
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(BEGIN)) {
      insert.setObject(1, list);
      insert.executeUpdate();
      return list;
    } catch (SQLException e) {
      throw new IllegalStateException("a list of findings was not begun", e);
    }
  }

  void add(UUID list, List<Finding> findings) {
    try (Connection connection = database.getConnection();
        Copying table = new Copying(connection, ADD)) {
      CopyText text = new CopyText();
      for (Finding finding : findings) {
        text.cell(list)
            .cell(row(finding))
            .cell(finding.severity())
            .cell(json.writeValueAsString(finding))
            .endOfRow();
      }
      table.send(text);
      table.end();
    } catch (SQLException e) {
      throw new IllegalStateException("findings were not kept", e);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean exists(UUID list) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(EXISTS)) {
      query.setObject(1, list);
      return query.executeQuery().next();
    } catch (SQLException e) {
      throw new IllegalStateException("the list of findings was not found", e);
    }
  }

  /** A finding and where it stands in its list. */
  public record Listed(long number, Finding finding) {

    public int row() {
      return FindingStore.row(finding);
    }
  }

  /** In the order of the rows, those after one; what is about no row comes first. */
  public List<Listed> read(UUID list, int row, long number, int most) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(READ)) {
      query.setObject(1, list);
      query.setInt(2, row);
      query.setLong(3, number);
      query.setInt(4, most);
      return listed(query);
    } catch (SQLException e) {
      throw new IllegalStateException("findings could not be read", e);
    }
  }

  List<Finding> first(UUID list, int most) {
    return read(list, -1, 0, most).stream().map(Listed::finding).toList();
  }

  /** Those that stand against the report, to be added again where they belong. */
  public List<Finding> takeBlocking(UUID list) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(TAKE)) {
      delete.setObject(1, list);
      return listed(delete).stream().map(Listed::finding).toList();
    } catch (SQLException e) {
      throw new IllegalStateException("findings could not be read", e);
    }
  }

  public int countBlocking(UUID list) {
    return count(COUNT_BLOCKING, list);
  }

  int count(UUID list) {
    return count(COUNT, list);
  }

  private int count(String sql, UUID list) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      query.setObject(1, list);
      ResultSet found = query.executeQuery();
      found.next();
      return found.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException("findings could not be counted", e);
    }
  }

  @Scheduled(every = "24h")
  void prune() {
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(PRUNE)) {
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("old findings were not removed", e);
    }
  }

  private static int row(Finding finding) {
    return Objects.requireNonNullElse(finding.row(), NO_ROW);
  }

  private List<Listed> listed(PreparedStatement query) throws SQLException {
    ResultSet found = query.executeQuery();
    List<Listed> listed = new ArrayList<>();
    while (found.next()) {
      try {
        listed.add(new Listed(found.getLong(1), json.readValue(found.getString(2), Finding.class)));
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException(e);
      }
    }
    return listed;
  }
}
