package org.lianggang.analytics.acts;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lianggang.analytics.disclosure.Clearance;

/** Reads what happened to warnings. */
@Singleton
class EventStore {

  /** As the contract has it: what happened, what was said, and the warning as it was then. */
  private static final String BODY =
      """
      (jsonb_strip_nulls(jsonb_build_object('number', e.number, 'kind', e.kind, 'state', e.state,
         'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
         'position', e.position)) || coalesce(e.said, '{}')
       || jsonb_build_object('warning', e.body))::text
      """;

  private static final String AFTER =
      """
      with recursive below as (
        select code from region where code = any(?::text[])
        union
        select r.code from region r join below b on r.parent = b.code
      )
      select e.number, e.kind,
      """
          + BODY
          + """
          from happened e
          where e.number > ? and (cardinality(?::text[]) = 0 or e.region in (select code from below))
          order by e.number
          limit ?
          """;

  /** What happened, as JSON. */
  record Event(long number, String kind, String body) {}

  long head(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement("select number from acts.head");
        ResultSet row = query.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  /** The next in these regions and all below; no region asks for all. */
  List<Event> after(Connection connection, long number, Collection<String> regions, int limit)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(AFTER)) {
      query.setArray(1, connection.createArrayOf("text", regions.toArray()));
      query.setLong(2, number);
      query.setArray(3, connection.createArrayOf("text", regions.toArray()));
      query.setInt(4, limit);
      return events(query);
    }
  }

  /** Empty where that is not told any more to one who may see no more than this. */
  Optional<Event> find(Connection connection, long number, Clearance clearance)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select e.number, e.kind, "
                + BODY
                + " from "
                + (clearance == Clearance.FULL ? "" : "open.")
                + "happened e where e.number = ?")) {
      query.setLong(1, number);
      return events(query).stream().findFirst();
    }
  }

  private static List<Event> events(PreparedStatement query) throws SQLException {
    List<Event> events = new ArrayList<>();
    try (ResultSet row = query.executeQuery()) {
      while (row.next()) {
        events.add(new Event(row.getLong(1), row.getString(2), row.getString(3)));
      }
    }
    return events;
  }
}
