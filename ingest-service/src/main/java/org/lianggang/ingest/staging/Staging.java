package org.lianggang.ingest.staging;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.lianggang.ingest.format.Head;
import org.lianggang.ingest.intake.Row;
import org.lianggang.ingest.problem.Finding;

/**
 * A report too long to be held, on its way into the database: what has come is kept once it has
 * ended, and not at all when it breaks off.
 */
final class Staging implements AutoCloseable {

  private final StagingArea area;
  private final UUID id;
  private final String content;
  private final Connection connection;
  private final CopyText rows;
  private final FindingSpool faults;
  private int count;
  private boolean incomplete;
  private boolean ended;

  Staging(StagingArea area, UUID id, Connection connection, FindingSpool faults)
      throws SQLException {
    this.area = area;
    this.id = id;
    this.content = id.toString();
    this.connection = connection;
    this.rows = new CopyText(connection, RowStore.KEEP);
    this.faults = faults;
  }

  /** Completed as far as the head is known. */
  void add(Row row) {
    try {
      RowStore.write(rows, content, row);
    } catch (SQLException e) {
      throw new IllegalStateException("a row was not staged", e);
    }
    incomplete |= row.cell().region() == null || row.cell().period() == null;
    count++;
  }

  void add(Finding fault) {
    faults.add(fault);
  }

  Upload.Staged end(Head head, String digest) {
    try {
      rows.end();
      if (incomplete) {
        RowStore.complete(connection, id, head);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the rows were not staged", e);
    }
    ended = true;
    return new Upload.Staged(id, head, count, faults.putAway(), digest);
  }

  @Override
  public void close() {
    try (connection;
        rows) {
      // what was not ended is dropped
    } catch (SQLException e) {
      throw new IllegalStateException("the staging of " + id + " did not end", e);
    } finally {
      if (!ended) {
        area.clear(id);
      }
    }
  }
}
