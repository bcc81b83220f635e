package org.lianggang.local.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The tables of analytics, which following has filled with the figures of one region. */
record ReadModel(String url) {

  /** All figures. */
  static final String FIGURES = "select * from observation";

  private static final String NATION = "000000";
  private static final int PROVINCE = 2;
  private static final int BUFFER = 1 << 20;

  /** What the rows of an acceptance have in common: as the row of the region that was followed. */
  private static final String COMMON =
      """
      select distinct concat_ws(E'\\t', residence, revision, obs_status, coalesce(missing, '\\N'),
        break, coalesce(reason, '\\N'), member_unit, submission, accepted_at, position, known_at)
      from observation where region = ? and period = ?
      """;

  private static final String INTO =
      """
      copy observation (province, region, indicator, period, sex, value, numerator, denominator,
        explanation, residence, revision, obs_status, missing, break, reason, member_unit,
        submission, accepted_at, position, known_at)
      from stdin
      """;

  /** Adds the figures of all other regions, as if they had come with the same acceptances. */
  void fill(SyntheticNation nation) {
    try (Connection connection = DriverManager.getConnection(url)) {
      for (int year = SyntheticNation.EARLIEST; year <= SyntheticNation.LATEST; year++) {
        fill(connection, nation, year);
      }
      execute(
          connection,
          """
          insert into series (indicator, region)
          select i.code, r.code from indicator i, region r on conflict do nothing
          """);
      execute(connection, "update availability_known set epoch = '', position = 0");
      execute(connection, "vacuum analyze");
    } catch (SQLException e) {
      throw new IllegalStateException("the read model cannot be filled", e);
    }
  }

  private static void fill(Connection connection, SyntheticNation nation, int year)
      throws SQLException {
    String common = common(connection, String.valueOf(year));
    CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(INTO);
    StringBuilder text = new StringBuilder(2 * BUFFER);
    Iterator<Rows.Row> rows =
        Rows.all(nation, year).filter(row -> !row.region().equals(NATION)).iterator();
    while (rows.hasNext()) {
      append(text, rows.next(), year, common);
      if (text.length() > BUFFER || !rows.hasNext()) {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
      }
    }
    copy.endCopy();
  }

  private static void append(StringBuilder text, Rows.Row row, int year, String common) {
    text.append(row.region(), 0, PROVINCE).append('\t').append(row.region()).append('\t');
    text.append(row.indicator()).append('\t').append(year).append('\t').append(row.sex());
    text.append('\t').append(row.value()).append('\t').append(orNull(row.numerator()));
    text.append('\t').append(orNull(row.denominator())).append('\t');
    text.append(orNull(row.explanation())).append('\t').append(common).append('\n');
  }

  private static Object orNull(Object value) {
    return value == null ? "\\N" : value;
  }

  private static String common(Connection connection, String period) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(COMMON)) {
      query.setString(1, NATION);
      query.setString(2, period);
      ResultSet rows = query.executeQuery();
      if (!rows.next()) {
        throw new IllegalStateException("nothing was followed of " + period);
      }
      String common = rows.getString(1);
      if (rows.next()) {
        throw new IllegalStateException("the figures of " + period + " have too little in common");
      }
      return common;
    }
  }

  /** Nanoseconds that PostgreSQL needs to send what a query finds. */
  long copyOut(String query) {
    try (Connection connection = DriverManager.getConnection(url)) {
      long start = System.nanoTime();
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyOut("copy (" + query + ") to stdout", OutputStream.nullOutputStream());
      return System.nanoTime() - start;
    } catch (SQLException e) {
      throw new IllegalStateException("the reference failed", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long count(String table) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from " + table)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException("the read model cannot be counted", e);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
