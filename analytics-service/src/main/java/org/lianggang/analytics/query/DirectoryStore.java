package org.lianggang.analytics.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.lianggang.analytics.catalogue.CatalogueStore;

/** Reads catalogue and roster, and again only when the feed has changed them. */
@Singleton
class DirectoryStore {

  private final CatalogueStore catalogue;
  private final ObjectReader json;
  private final AtomicReference<Known> last = new AtomicReference<>();

  private record Known(Standing standing, Directory directory) {}

  private record Named(String code, Map<String, String> name) {}

  DirectoryStore(CatalogueStore catalogue, ObjectMapper json) {
    this.catalogue = catalogue;
    this.json = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /** The directory as this connection, which stands there, sees it. */
  Directory at(Connection connection, Standing standing) throws SQLException {
    Known known = last.get();
    if (known == null || !known.standing().sameCatalogueAs(standing)) {
      known = new Known(standing, read(connection));
      last.set(known);
    }
    return known.directory();
  }

  private Directory read(Connection connection) throws SQLException {
    Map<String, Map<String, String>> departments = new HashMap<>();
    bodies(connection, "select body from department", Named.class)
        .forEach(department -> departments.put(department.code(), department.name()));
    return new Directory(
        catalogue.load(connection),
        departments,
        bodies(connection, "select body from member_unit", MemberUnit.class));
  }

  private <T> List<T> bodies(Connection connection, String sql, Class<T> type) throws SQLException {
    List<T> bodies = new ArrayList<>();
    try (var select = connection.prepareStatement(sql);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        bodies.add(json.forType(type).readValue(rows.getString(1)));
      }
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
    return bodies;
  }
}
