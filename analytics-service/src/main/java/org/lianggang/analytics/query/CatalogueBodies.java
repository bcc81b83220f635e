package org.lianggang.analytics.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.lianggang.analytics.catalogue.PlanVersion;

/** Reads the documents of the catalogue, every field of them. */
@Singleton
class CatalogueBodies {

  private final ObjectReader json;

  CatalogueBodies(ObjectMapper json) {
    this.json = Exact.reader(json);
  }

  ObjectNode plan(Connection connection, PlanVersion version) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select body from plan_version where code = ? and version = ?")) {
      new Arguments(select).text(version.plan().code()).number(version.version());
      ObjectNode plan = bodies(select).get(0);
      plan.put("version", version.version());
      return plan;
    }
  }

  List<ObjectNode> regions(Connection connection) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select body from region order by code")) {
      return bodies(select);
    }
  }

  /** No codes ask for all of them. */
  List<ObjectNode> indicators(Connection connection, Collection<String> codes) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            """
            select body from indicator
            where cardinality(?::text[]) = 0 or code = any(?)
            order by code
            """)) {
      new Arguments(select).anyOf(codes);
      return bodies(select);
    }
  }

  private List<ObjectNode> bodies(PreparedStatement select) throws SQLException {
    List<ObjectNode> bodies = new ArrayList<>();
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        bodies.add((ObjectNode) json.readTree(rows.getString(1)));
      }
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
    return bodies;
  }
}
