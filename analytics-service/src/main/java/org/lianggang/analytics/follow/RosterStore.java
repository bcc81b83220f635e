package org.lianggang.analytics.follow;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.lianggang.analytics.catalogue.CatalogueEntries;

/** Keeps who reports what and when, as ingest puts it. */
@Singleton
class RosterStore {

  void put(Connection connection, Change.DepartmentPut change) throws SQLException {
    CatalogueEntries.keep(
        connection, "department", change.code(), change.body().toString(), change.at().position());
    put(
        connection,
        """
        insert into department (code, body, position) values (?, ?::jsonb, ?)
        on conflict (code) do update set body = excluded.body, position = excluded.position
        """,
        change.code(),
        change.body().toString(),
        change.at().position());
  }

  void put(Connection connection, Change.MemberUnitPut change) throws SQLException {
    CatalogueEntries.keep(
        connection, "member_unit", change.code(), change.body().toString(), change.at().position());
    put(
        connection,
        """
        insert into member_unit (code, department, region, body, position)
        values (?, ?, ?, ?::jsonb, ?)
        on conflict (code) do update
        set department = excluded.department, region = excluded.region, body = excluded.body,
            position = excluded.position
        """,
        change.code(),
        change.department(),
        change.region(),
        change.body().toString(),
        change.at().position());
  }

  void put(Connection connection, Change.DutiesPut change) throws SQLException {
    put(
        connection,
        """
        insert into duties (unit, body, position) values (?, ?::jsonb, ?)
        on conflict (unit) do update set body = excluded.body, position = excluded.position
        """,
        change.unit(),
        change.body().toString(),
        change.at().position());
  }

  void put(Connection connection, Change.RoundPut change) throws SQLException {
    put(
        connection,
        """
        insert into round (year, level, body, position) values (?, ?, ?::jsonb, ?)
        on conflict (year, level) do update set body = excluded.body, position = excluded.position
        """,
        change.year(),
        change.level(),
        change.body().toString(),
        change.at().position());
  }

  private static void put(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
