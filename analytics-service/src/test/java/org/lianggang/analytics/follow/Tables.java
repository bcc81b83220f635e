package org.lianggang.analytics.follow;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.lianggang.testkit.TestDatabase;

/** Looks into the read model. */
final class Tables {

  private static final List<String> ALL =
      List.of(
          "moment",
          "spread",
          "catalogue_entry",
          "indicator",
          "plan_version",
          "region",
          "department",
          "member_unit",
          "duties",
          "round",
          "obligation",
          "judgement",
          "observation",
          "series",
          "derived",
          "pending",
          "suppressed",
          "assessment",
          "disclosed_assessment",
          "warning",
          "touched",
          "set_aside");

  private final DataSource database;

  Tables(DataSource database) {
    this.database = database;
  }

  /** Everything, in an order that does not depend on how it came there. */
  Map<String, List<String>> dump() {
    Map<String, List<String>> dump = new LinkedHashMap<>();
    ALL.forEach(
        table -> dump.put(table, query("select t::text from " + table + " t order by t::text")));
    dump.put("watermark", query("select position || ' ' || at from watermark"));
    return dump;
  }

  void empty() {
    asOwner(
        "truncate acts.warning, acts.event, acts.subscription, acts.delivery, acts.release, acts.rebuild, suppression_changed, "
            + String.join(", ", ALL));
    execute("update acts.head set number = 0");
    execute(
        "update watermark set epoch = null, position = 0, at = null, head = 0, complete = false,"
            + " catalogue = 0, rebuilt = null");
  }

  /** "2024 ON_TRACK", by year. */
  List<String> verdicts(String indicator, String region) {
    return query(
        """
        select period || ' ' || status || coalesce(' ' || (result ->> 'reason'), '')
        from assessment where indicator = '%s' and region = '%s' order by period\
        """
            .formatted(indicator, region));
  }

  /** Everything that was asked to be built anew is. */
  boolean isRebuilt() {
    return query(
            """
            select 'asked for' from acts.rebuild, watermark
            where name is distinct from rebuilt and number = (select max(number) from acts.rebuild)
            """)
        .isEmpty();
  }

  long position() {
    return Long.parseLong(query("select position::text from watermark").get(0));
  }

  /** The first column, as text. */
  List<String> query(String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the service itself may not. */
  private static void asOwner(String sql) {
    try (Connection connection = TestDatabase.asOwner();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void execute(String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
