package org.lianggang.ingest.staging;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.lianggang.ingest.format.Head;
import org.lianggang.ingest.intake.Cell;
import org.lianggang.ingest.intake.Row;
import org.lianggang.ingest.problem.Finding;

/**
 * A report too long to be held, on its way into the database: what has come is kept once it has
 * ended, and not at all when it breaks off. Rows are read by their regions later, and lie together
 * as far as they came near each other.
 */
final class Staging implements AutoCloseable {

  private static final int TOGETHER = 30_000;

  private final StagingArea area;
  private final UUID id;
  private final String content;
  private final Connection connection;
  private final Copying rows;
  private final FindingSpool faults;
  private final SortedMap<String, CopyText> waiting = new TreeMap<>(nullsFirst(naturalOrder()));
  private int count;
  private boolean incomplete;
  private boolean ended;

  Staging(StagingArea area, UUID id, Connection connection, FindingSpool faults)
      throws SQLException {
    this.area = area;
    this.id = id;
    this.content = id.toString();
    this.connection = connection;
    this.rows = new Copying(connection, RowStore.KEEP);
    this.faults = faults;
  }

  /** Completed as far as the head is known. */
  void add(Row row) {
    Cell cell = row.cell();
    RowStore.write(waiting.computeIfAbsent(cell.region(), of -> new CopyText()), content, row);
    incomplete |= cell.region() == null || cell.period() == null;
    count++;
    if (count % TOGETHER == 0) {
      send();
    }
  }

  private void send() {
    try {
      for (CopyText of : waiting.values()) {
        rows.send(of);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("rows were not staged", e);
    }
    waiting.clear();
  }

  void add(Finding fault) {
    faults.add(fault);
  }

  Upload.Staged end(Head head, String digest) {
    send();
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
