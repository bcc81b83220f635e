package org.lianggang.analytics.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lianggang.analytics.audit.Audit.Fault;
import org.lianggang.analytics.audit.Audit.Kind;
import org.lianggang.analytics.audit.Audit.Link;

/** Reads the acts, and what does not fit in their chain. */
@Singleton
class AuditStore {

  private static final String FAULTS =
      """
      select number, kind, subject from (
        select number, subject,
          case
            when hash is distinct from
              acts.act_hash(number, previous, id, at, name, subject, detail, actor) then 'CHANGED'
            when number <> 1 + coalesce(lag(number) over chain, 0) then 'MISSING'
            when previous is distinct from lag(hash) over chain then 'UNLINKED'
          end as kind
        from acts.act where number is not null
        window chain as (order by number)) as link
      where kind is not null
      order by 1
      limit ?
      """;

  private static final String STANDING =
      """
      select (select count(*) from acts.act where number is not null),
        (select count(*) from acts.act where number is null), last.number, last.hash
      from (select) as always
      left join (
        select number, hash from acts.act where number is not null order by number desc limit 1) as last
        on true
      """;

  private static final String ANCHORED = "select from acts.act where number = ? and hash = ?";

  private static final String ACTS =
      """
      select number, id, at, name, subject, detail, actor, previous, hash from acts.act
      where (?::text is null or subject = ?) and (?::text is null or actor->>'subject' = ?)
        and (?::uuid is null or id > ?)
      order by id limit ?
      """;

  private final AgroalDataSource database;
  private final ObjectMapper json;

  AuditStore(AgroalDataSource database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** The whole chain, from its first act; an anchor that is null is not looked for. */
  Audit verify(Link anchor, int most) {
    try (Connection connection = database.getConnection()) {
      List<Fault> faults = new ArrayList<>();
      if (anchor != null && !contains(connection, anchor)) {
        faults.add(new Fault(anchor.number(), Kind.ANCHOR_LOST, null));
      }
      faults.addAll(faults(connection, most));
      try (PreparedStatement query = connection.prepareStatement(STANDING);
          ResultSet row = query.executeQuery()) {
        row.next();
        Link head = row.getString(4) == null ? null : new Link(row.getLong(3), row.getString(4));
        return Audit.of(row.getLong(1), row.getLong(2), head, faults);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the acts could not be verified", e);
    }
  }

  private static boolean contains(Connection connection, Link anchor) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(ANCHORED)) {
      query.setLong(1, anchor.number());
      query.setString(2, anchor.hash());
      return query.executeQuery().next();
    }
  }

  private static List<Fault> faults(Connection connection, int most) throws SQLException {
    List<Fault> faults = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(FAULTS)) {
      query.setInt(1, most);
      ResultSet found = query.executeQuery();
      while (found.next()) {
        faults.add(
            new Fault(found.getLong(1), Kind.valueOf(found.getString(2)), found.getString(3)));
      }
    }
    return faults;
  }

  /** In the order in which they were done; all but the number may be null. */
  List<Act> acts(String subject, String actor, UUID after, int most) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(ACTS)) {
      query.setString(1, subject);
      query.setString(2, subject);
      query.setString(3, actor);
      query.setString(4, actor);
      query.setObject(5, after);
      query.setObject(6, after);
      query.setInt(7, most);
      ResultSet found = query.executeQuery();
      List<Act> acts = new ArrayList<>();
      while (found.next()) {
        acts.add(act(found));
      }
      return acts;
    } catch (SQLException e) {
      throw new IllegalStateException("the acts could not be read", e);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Act act(ResultSet found) throws SQLException, JsonProcessingException {
    return new Act(
        found.getObject(1, Long.class),
        found.getObject(2, UUID.class),
        found.getObject(3, OffsetDateTime.class).toInstant(),
        found.getString(4),
        found.getString(5),
        json.readTree(found.getString(6)),
        found.getString(7) == null ? null : json.readTree(found.getString(7)),
        found.getString(8),
        found.getString(9));
  }
}
