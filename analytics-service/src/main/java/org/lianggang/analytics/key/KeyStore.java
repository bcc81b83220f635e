package org.lianggang.analytics.key;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lianggang.analytics.audit.Acts;

/** The keys, by the hash of their secret. */
@Singleton
class KeyStore {

  private static final String COLUMNS =
      "id, label, grants, made_by, made_at, expires_at, revoked_at, last_used_at";

  private static final String KEEP =
      """
      insert into acts.api_key (id, hash, label, grants, made_by, made_at, expires_at)
      values (?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String BY_HASH = "select " + COLUMNS + " from acts.api_key where hash = ?";

  private static final String BY_ID = "select " + COLUMNS + " from acts.api_key where id = ?";

  private static final String LIST =
      "select "
          + COLUMNS
          + " from acts.api_key where (?::text is null or made_by = ?) and id > ? order by id limit ?";

  private static final String HOLDING =
      """
      select id from acts.api_key
      where id = any(?) and revoked_at is null and expires_at > ?
      """;

  private static final String USED = "update acts.api_key set last_used_at = ? where id = ?";

  private static final String REVOKE =
      "update acts.api_key set revoked_at = ? where id = ? and revoked_at is null";

  private final AgroalDataSource database;
  private final Acts acts;

  KeyStore(AgroalDataSource database, Acts acts) {
    this.database = database;
    this.acts = acts;
  }

  @Transactional
  void keep(Key key, String hash) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(KEEP)) {
      insert.setObject(1, key.id());
      insert.setString(2, hash);
      insert.setString(3, key.label());
      insert.setArray(4, connection.createArrayOf("text", key.grants().toArray()));
      insert.setString(5, key.madeBy());
      insert.setObject(6, utc(key.madeAt()));
      insert.setObject(7, utc(key.expiresAt()));
      insert.executeUpdate();
      acts.record(connection, key.madeAt(), "key.make", key.id().toString(), key);
    } catch (SQLException e) {
      throw new IllegalStateException("the key was not kept", e);
    }
  }

  Optional<Key> byHash(String hash) {
    return find(BY_HASH, hash);
  }

  Optional<Key> byId(UUID id) {
    return find(BY_ID, id);
  }

  Set<UUID> holding(Collection<UUID> ids, Instant at) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(HOLDING)) {
      query.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
      query.setObject(2, utc(at));
      ResultSet row = query.executeQuery();
      Set<UUID> holding = new HashSet<>();
      while (row.next()) {
        holding.add(row.getObject(1, UUID.class));
      }
      return holding;
    } catch (SQLException e) {
      throw new IllegalStateException("the keys could not be read", e);
    }
  }

  private Optional<Key> find(String by, Object value) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(by)) {
      query.setObject(1, value);
      return keys(query).stream().findFirst();
    } catch (SQLException e) {
      throw new IllegalStateException("the key could not be read", e);
    }
  }

  /** Those somebody made, or all of them (null), in the order they were made. */
  List<Key> list(String maker, UUID after, int most) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(LIST)) {
      query.setString(1, maker);
      query.setString(2, maker);
      query.setObject(3, after);
      query.setInt(4, most);
      return keys(query);
    } catch (SQLException e) {
      throw new IllegalStateException("the keys could not be read", e);
    }
  }

  void used(UUID key, Instant at) {
    try (Connection connection = database.getConnection()) {
      set(connection, USED, key, at);
    } catch (SQLException e) {
      throw new IllegalStateException("the use of the key was not kept", e);
    }
  }

  @Transactional
  void revoke(Key key, Instant at) {
    try (Connection connection = database.getConnection()) {
      set(connection, REVOKE, key.id(), at);
      acts.record(connection, at, "key.revoke", key.id().toString(), key);
    } catch (SQLException e) {
      throw new IllegalStateException("the key was not revoked", e);
    }
  }

  private static void set(Connection connection, String what, UUID key, Instant at)
      throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(what)) {
      update.setObject(1, utc(at));
      update.setObject(2, key);
      update.executeUpdate();
    }
  }

  private static List<Key> keys(PreparedStatement query) throws SQLException {
    ResultSet row = query.executeQuery();
    List<Key> keys = new ArrayList<>();
    while (row.next()) {
      keys.add(
          new Key(
              row.getObject(1, UUID.class),
              row.getString(2),
              List.of((String[]) row.getArray(3).getArray()),
              null,
              row.getString(4),
              time(row, 5),
              time(row, 6),
              time(row, 7),
              time(row, 8)));
    }
    return keys;
  }

  private static Instant time(ResultSet row, int column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private static OffsetDateTime utc(Instant time) {
    return time.atOffset(ZoneOffset.UTC);
  }
}
