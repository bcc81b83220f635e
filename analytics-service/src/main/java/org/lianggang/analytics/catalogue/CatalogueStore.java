package org.lianggang.analytics.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianggang.analytics.assessment.Level;

/** Keeps the catalogue and the regions as ingest puts them. */
@Singleton
public class CatalogueStore {

  private final ObjectReader json;

  CatalogueStore(ObjectMapper json) {
    this.json = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /** Everything as this connection sees it. */
  public Catalogue load(Connection connection) throws SQLException {
    Map<String, Indicator> indicators = new HashMap<>();
    Map<String, Long> indicatorPositions = new HashMap<>();
    each(
        connection,
        "select code, body::text, position from indicator",
        row -> {
          indicators.put(row.getString(1), read(row.getString(2), Indicator.class));
          indicatorPositions.put(row.getString(1), row.getLong(3));
        });
    Map<String, List<PlanVersion>> versions = new HashMap<>();
    each(
        connection,
        "select code, body::text, position, version from plan_version",
        row ->
            versions
                .computeIfAbsent(row.getString(1), any -> new ArrayList<>())
                .add(
                    new PlanVersion(
                        row.getInt(4), row.getLong(3), read(row.getString(2), Plan.class))));
    Map<String, PlanVersions> plans = new HashMap<>();
    versions.forEach((code, all) -> plans.put(code, new PlanVersions(code, all)));
    return new Catalogue(
        indicators, indicatorPositions, plans, regions(connection), spreads(connection));
  }

  private Spreads spreads(Connection connection) throws SQLException {
    Map<Spreads.Key, BigDecimal> values = new HashMap<>();
    each(
        connection,
        """
        select distinct on (indicator, level) indicator, level, value from spread
        order by indicator, level, position desc
        """,
        row ->
            values.put(
                new Spreads.Key(row.getString(1), Level.valueOf(row.getString(2))),
                row.getBigDecimal(3)));
    return new Spreads(values);
  }

  private Regions regions(Connection connection) throws SQLException {
    Map<String, Region> regions = new HashMap<>();
    Map<String, Long> positions = new HashMap<>();
    each(
        connection,
        "select code, body::text, position from region",
        row -> {
          regions.put(row.getString(1), read(row.getString(2), Region.class));
          positions.put(row.getString(1), row.getLong(3));
        });
    return new Regions(regions, positions);
  }

  /** As it stands; empty before it was ever put. */
  public Optional<Region> region(Connection connection, String code) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select body::text from region where code = ?")) {
      query.setString(1, code);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next() ? Optional.of(read(rows.getString(1), Region.class)) : Optional.empty();
      }
    }
  }

  public void putIndicator(Connection connection, Indicator indicator, String body, long position)
      throws SQLException {
    CatalogueEntries.keep(connection, "indicator", indicator.code(), body, position);
    put(
        connection,
        """
        insert into indicator (code, body, position) values (?, ?::jsonb, ?)
        on conflict (code) do update set body = excluded.body, position = excluded.position
        """,
        indicator.code(),
        body,
        position);
  }

  public void putPlan(Connection connection, int version, Plan plan, String body, long position)
      throws SQLException {
    put(
        connection,
        """
        insert into plan_version (code, version, effective_from, body, position)
        values (?, ?, ?, ?::jsonb, ?)
        on conflict (code, version) do update
        set effective_from = excluded.effective_from, body = excluded.body,
            position = excluded.position
        """,
        plan.code(),
        version,
        plan.effectiveFrom(),
        body,
        position);
  }

  public void putRegion(Connection connection, Region region, String body, long position)
      throws SQLException {
    CatalogueEntries.keep(connection, "region", region.code(), body, position);
    put(
        connection,
        """
        insert into region (code, parent, level, body, position) values (?, ?, ?, ?::jsonb, ?)
        on conflict (code) do update
        set parent = excluded.parent, level = excluded.level, body = excluded.body,
            position = excluded.position
        """,
        region.code(),
        region.parent(),
        region.level().name(),
        body,
        position);
  }

  private <T> T read(String body, Class<T> type) {
    try {
      return json.forType(type).readValue(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was checked when it was stored cannot be read", e);
    }
  }

  private static void put(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private static void each(Connection connection, String sql, RowReader reader)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        reader.read(rows);
      }
    }
  }

  @FunctionalInterface
  private interface RowReader {
    void read(ResultSet row) throws SQLException;
  }
}
