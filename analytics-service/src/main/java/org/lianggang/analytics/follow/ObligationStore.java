package org.lianggang.analytics.follow;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Keeps how all that a unit owes for a region and a year stands; the latest counts. */
@Singleton
class ObligationStore {

  /**
   * What a unit has not reported and should have.
   *
   * @param name of the unit, as JSON; null where the unit is not known
   * @param since the first day after the due day
   * @param position of the change that said so, or of the last one to the unit
   */
  record Overdue(
      String unit,
      String name,
      String region,
      String period,
      LocalDate since,
      long owed,
      long outstanding,
      long position) {}

  void put(Connection connection, Change.ObligationChanged change) throws SQLException {
    try (PreparedStatement upsert =
        connection.prepareStatement(
            """
            insert into obligation (period, unit, region, state, day, owed, outstanding, position)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (period, unit, region) do update
            set state = excluded.state, day = excluded.day, owed = excluded.owed,
                outstanding = excluded.outstanding, position = excluded.position
            """)) {
      Obligation obligation = change.obligation();
      upsert.setString(1, obligation.period());
      upsert.setString(2, obligation.unit());
      upsert.setString(3, obligation.region());
      upsert.setString(4, obligation.state().name());
      upsert.setObject(5, obligation.day());
      upsert.setLong(6, obligation.owed());
      upsert.setLong(7, obligation.outstanding());
      upsert.setLong(8, change.at().position());
      upsert.executeUpdate();
    }
  }

  /** What these units owe. */
  List<Overdue> of(Connection connection, Collection<String> units) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(select("o.unit = any(?::text[])"))) {
      query.setArray(1, connection.createArrayOf("text", units.toArray()));
      return overdue(query);
    }
  }

  /** What is owed since this day or longer, and warned of as if it were not so long. */
  List<Overdue> grown(Connection connection, LocalDate since) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            select(
                """
                o.day <= ? and exists (
                  select from warning w
                  where w.unit = o.unit and w.region = o.region and w.period = o.period
                    and w.level = 'YELLOW')
                """))) {
      query.setObject(1, since);
      return overdue(query);
    }
  }

  private static String select(String which) {
    return """
        select o.unit, (u.body -> 'name')::text, o.region, o.period, o.day, o.owed, o.outstanding,
               greatest(o.position, u.position)
        from obligation o left join member_unit u on u.code = o.unit
        where o.state = 'OVERDUE' and
        """
        + which;
  }

  private static List<Overdue> overdue(PreparedStatement query) throws SQLException {
    try (ResultSet rows = query.executeQuery()) {
      List<Overdue> all = new ArrayList<>();
      while (rows.next()) {
        all.add(
            new Overdue(
                rows.getString(1),
                rows.getString(2),
                rows.getString(3),
                rows.getString(4),
                rows.getObject(5, LocalDate.class),
                rows.getLong(6),
                rows.getLong(7),
                rows.getLong(8)));
      }
      return all;
    }
  }
}
