package org.lianggang.ingest.narrative;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.lianggang.ingest.roster.Round;

/** Reads what has come of the narratives of one period. */
@Singleton
class StandingStore {

  /** What was once accepted stays accepted: a later version takes its place when it is. */
  private static final String STANDING =
      """
      select unit, region, max(version) as version,
        min(submitted_at) filter (where state = 'ACCEPTED'
          or state = 'SUPERSEDED' and decided_at is not null) as accepted,
        max(submitted_at) filter (where state = 'SUBMITTED') as submitted
      from narrative where period = ? and unit = any (?)
      group by unit, region
      """;

  private final AgroalDataSource database;

  StandingStore(AgroalDataSource database) {
    this.database = database;
  }

  record Key(String unit, String region) {}

  /**
   * The latest version, and the day on which the first that was accepted was handed in, or else the
   * one before the reviewers; null where there is none.
   */
  record Standing(int version, LocalDate accepted, LocalDate submitted) {}

  Map<Key, Standing> read(String period, Collection<String> units) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(STANDING)) {
      query.setString(1, period);
      query.setArray(2, connection.createArrayOf("text", units.toArray()));
      ResultSet found = query.executeQuery();
      Map<Key, Standing> standing = new HashMap<>();
      while (found.next()) {
        standing.put(
            new Key(found.getString("unit"), found.getString("region")),
            new Standing(found.getInt("version"), day(found, "accepted"), day(found, "submitted")));
      }
      return standing;
    } catch (SQLException e) {
      throw new IllegalStateException("the narratives could not be read", e);
    }
  }

  private static LocalDate day(ResultSet found, String column) throws SQLException {
    OffsetDateTime time = found.getObject(column, OffsetDateTime.class);
    return time == null ? null : Round.dayOf(time.toInstant());
  }
}
