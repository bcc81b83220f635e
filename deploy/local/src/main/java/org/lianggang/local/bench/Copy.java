package org.lianggang.local.bench;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;

/**
 * The reference for everything that writes: {@code COPY … FROM STDIN (FORMAT text)} of the same
 * rows, one connection, into a logged table with the columns and the primary key of observations,
 * in one partition.
 */
final class Copy implements AutoCloseable {

  /** Below this the disk or the machine is too busy for the run to mean anything. */
  static final double ROWS_A_SECOND_AT_LEAST = 80_000;

  private static final int PROVINCE = 2;
  private static final String ACCEPTED_AT = "2026-01-01 00:00:00+08";

  private final Connection connection;

  Copy(String url) {
    try {
      connection = DriverManager.getConnection(url);
      execute("drop table if exists reference");
      execute(
          "create table reference (province text not null, region text not null,"
              + " indicator text not null, period text not null, sex text not null,"
              + " residence text not null, revision integer not null, value numeric,"
              + " numerator numeric, denominator numeric, obs_status text not null,"
              + " missing text, break boolean not null, explanation text, reason text,"
              + " submission uuid not null, row integer not null, accepted_at timestamptz not null,"
              + " primary key (province, region, indicator, period, sex, residence, revision))");
    } catch (SQLException e) {
      throw new IllegalStateException("no reference table", e);
    }
  }

  /** Nanoseconds until the rows are committed. */
  long run(String period, List<Rows.Row> rows) {
    Reader text = new StringReader(text(period, rows));
    long start = System.nanoTime();
    try {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy reference from stdin (format text)", text);
    } catch (SQLException e) {
      throw new IllegalStateException("the reference failed", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return System.nanoTime() - start;
  }

  private static String text(String period, List<Rows.Row> rows) {
    String submission = UUID.randomUUID().toString();
    StringBuilder text = new StringBuilder();
    int number = 0;
    for (Rows.Row row : rows) {
      number++;
      text.append(row.region(), 0, PROVINCE).append('\t').append(row.region()).append('\t');
      text.append(row.indicator()).append('\t').append(period).append('\t');
      text.append(row.sex()).append("\t_T\t1\t");
      text.append(row.value()).append('\t').append(orNull(row.numerator())).append('\t');
      text.append(orNull(row.denominator())).append("\tA\t\\N\tf\t");
      text.append(orNull(row.explanation())).append('\t').append(orNull(row.reason()));
      text.append('\t').append(submission).append('\t').append(number).append('\t');
      text.append(ACCEPTED_AT).append('\n');
    }
    return text.toString();
  }

  private static String orNull(Object value) {
    return value == null ? "\\N" : value.toString();
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("the reference connection does not close", e);
    }
  }
}
