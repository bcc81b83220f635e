package org.lianggang.analytics.follow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Keeps what reviewers recorded; the last judgement of a measure, region and period stands. */
@Singleton
class JudgementStore {

  private static final String STANDING =
      """
      select distinct on (plan, measure, region, period) body::text, position
      from judgement
      where plan = any(?::text[]) or region = any(?::text[])
      order by plan, measure, region, period, position desc
      """;

  private final ObjectReader json;

  JudgementStore(ObjectMapper json) {
    this.json =
        json.readerFor(Reviewed.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /** A judgement and the position of the change that recorded it. */
  record Standing(Reviewed reviewed, long position) {}

  void add(Connection connection, Change.JudgementRecorded change) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            insert into judgement (id, plan, measure, region, period, body, position)
            values (?, ?, ?, ?, ?, ?::jsonb, ?)
            """)) {
      insert.setObject(1, change.reviewed().id());
      insert.setString(2, change.reviewed().plan());
      insert.setString(3, change.reviewed().measure());
      insert.setString(4, change.reviewed().region());
      insert.setString(5, change.reviewed().period());
      insert.setString(6, change.body().toString());
      insert.setLong(7, change.at().position());
      insert.executeUpdate();
    }
  }

  /** Those that stand for any of the plans or any of the regions. */
  List<Standing> standing(Connection connection, Set<String> plans, Set<String> regions)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(STANDING)) {
      query.setArray(1, connection.createArrayOf("text", plans.toArray()));
      query.setArray(2, connection.createArrayOf("text", regions.toArray()));
      try (ResultSet rows = query.executeQuery()) {
        List<Standing> standing = new ArrayList<>();
        while (rows.next()) {
          standing.add(new Standing(read(rows.getString(1)), rows.getLong(2)));
        }
        return standing;
      }
    }
  }

  private Reviewed read(String body) {
    try {
      return json.readValue(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was checked when it was stored cannot be read", e);
    }
  }
}
