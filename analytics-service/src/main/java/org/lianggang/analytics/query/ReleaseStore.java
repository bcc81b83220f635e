package org.lianggang.analytics.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianggang.analytics.audit.Acts;

/** Keeps releases; what is kept once is never changed. */
@Singleton
class ReleaseStore {

  private static final String COLUMNS =
      """
      select name, plan, region, period, title, plan_version, position, at, frozen_at
      from open.release
      """;

  private static final String KEEP =
      """
      insert into acts.release (name, plan, region, period, title, plan_version, epoch, position, at,
        frozen_at, items)
      values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?::json)
      on conflict do nothing
      """;

  private final ObjectMapper json;
  private final Acts acts;
  private final ObjectReader exact;

  ReleaseStore(ObjectMapper json, Acts acts) {
    this.json = json;
    this.acts = acts;
    this.exact = Exact.reader(json);
  }

  /** False where the name is taken. */
  @Transactional(TxType.MANDATORY)
  boolean keep(Connection connection, Release release, String epoch, List<ObjectNode> items)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
      ReleasePut what = release.what();
      insert.setString(1, release.name());
      insert.setString(2, what.plan());
      insert.setString(3, what.region());
      insert.setString(4, what.period());
      insert.setString(5, what.title() == null ? null : json.writeValueAsString(what.title()));
      insert.setInt(6, release.planVersion());
      insert.setString(7, epoch);
      insert.setLong(8, release.position());
      insert.setObject(9, release.time().atOffset(ZoneOffset.UTC));
      insert.setObject(10, release.frozenAt().atOffset(ZoneOffset.UTC));
      insert.setString(11, json.writeValueAsString(items));
      boolean kept = insert.executeUpdate() == 1;
      if (kept) {
        acts.record(connection, release.frozenAt(), "release.put", release.name(), what);
      }
      return kept;
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<Release> find(Connection connection, String name) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(COLUMNS + "where name = ?")) {
      query.setString(1, name);
      return releases(query).stream().findFirst();
    }
  }

  /** The latest first. */
  List<Release> all(Connection connection) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(COLUMNS + "order by frozen_at desc, name")) {
      return releases(query);
    }
  }

  /** The documents as they were, in the order of the plan. */
  List<ObjectNode> items(Connection connection, String name) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            select item from acts.release, json_array_elements(items) with ordinality as i (item, place)
            where name = ? order by place
            """)) {
      query.setString(1, name);
      List<ObjectNode> items = new ArrayList<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          items.add((ObjectNode) exact.readTree(row.getString(1)));
        }
      }
      return items;
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Release> releases(PreparedStatement query) throws SQLException {
    List<Release> releases = new ArrayList<>();
    try (ResultSet row = query.executeQuery()) {
      while (row.next()) {
        releases.add(
            new Release(
                row.getString(1),
                new ReleasePut(
                    row.getString(2), row.getString(3), row.getString(4), title(row.getString(5))),
                row.getInt(6),
                row.getLong(7),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                row.getObject(9, OffsetDateTime.class).toInstant()));
      }
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
    return releases;
  }

  private Map<String, String> title(String text) throws JsonProcessingException {
    return text == null ? null : json.readValue(text, new TypeReference<>() {});
  }
}
