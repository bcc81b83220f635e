package org.lianggang.ingest.feed;

import com.fasterxml.jackson.databind.util.RawValue;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianggang.ingest.IngestSettings;

/** Reads the feed; entries of observations are put together from the immutable rows. */
@Singleton
class Changes {

  /** One statement, hence one moment: the epoch, the head and the entries belong together. */
  private static final String ENTRIES =
      """
      select epoch, head, position, id, type, subject, published_at, document::text
      from feed_state
      left join lateral (
        select * from feed where position > ? order by position limit ?) as entry on true
      order by position
      """;

  private static final String OBSERVATIONS =
      """
      select f.position, f.submission, s.member_unit, f.region, s.period, f.part, f.last,
        o.accepted_at, o.indicator, o.period, o.sex, o.residence, o.revision, o.value,
        o.numerator, o.denominator, o.obs_status, o.missing, o.break, o.explanation, o.reason
      from feed f
      join submission s on s.id = f.submission
      join submission_row r on r.content = s.content and r.region = f.region
        and r.row between f.first_row and f.last_row
      join every_observation o on o.province = left(r.region, 2) and o.region = r.region
        and o.indicator = r.indicator and o.period = r.period and o.sex = r.sex
        and o.residence = r.residence and o.submission = s.id
      where f.position = any (?)
      order by f.position, r.row
      """;

  private final AgroalDataSource database;
  private final int acceptedEntries;

  Changes(AgroalDataSource database, IngestSettings settings) {
    this.database = database;
    this.acceptedEntries = settings.feed().acceptedEntriesPerPage();
  }

  /** The entries after a position, at most so many; {@code next} stays where there are none. */
  Page after(long after, int limit) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(ENTRIES)) {
      query.setLong(1, after);
      query.setInt(2, limit);
      ResultSet rows = query.executeQuery();
      rows.next();
      UUID epoch = rows.getObject("epoch", UUID.class);
      long head = rows.getLong("head");
      List<Entry> entries = entries(rows);
      long next = entries.isEmpty() ? after : entries.get(entries.size() - 1).position();
      return new Page(events(connection, entries), next, head, epoch);
    } catch (SQLException e) {
      throw new IllegalStateException("the feed could not be read", e);
    }
  }

  private List<Entry> entries(ResultSet rows) throws SQLException {
    List<Entry> entries = new ArrayList<>();
    if (rows.getObject("position") == null) {
      return entries;
    }
    int accepted = 0;
    do {
      Entry entry = entry(rows);
      accepted += entry.isAccepted() ? 1 : 0;
      if (accepted > acceptedEntries) {
        break;
      }
      entries.add(entry);
    } while (rows.next());
    return entries;
  }

  private static Entry entry(ResultSet rows) throws SQLException {
    return new Entry(
        rows.getLong("position"),
        rows.getObject("id", UUID.class),
        rows.getString("type"),
        rows.getString("subject"),
        rows.getObject("published_at", OffsetDateTime.class).toInstant(),
        rows.getString("document"));
  }

  private List<CloudEvent> events(Connection connection, List<Entry> entries) throws SQLException {
    Map<Long, Acceptance> acceptances = acceptances(connection, entries);
    return entries.stream()
        .map(
            entry ->
                CloudEvent.of(
                    entry,
                    entry.isAccepted()
                        ? acceptances.get(entry.position())
                        : new RawValue(entry.document())))
        .toList();
  }

  private static Map<Long, Acceptance> acceptances(Connection connection, List<Entry> entries)
      throws SQLException {
    Map<Long, Acceptance> acceptances = new LinkedHashMap<>();
    Object[] positions = entries.stream().filter(Entry::isAccepted).map(Entry::position).toArray();
    if (positions.length == 0) {
      return acceptances;
    }
    try (PreparedStatement query = connection.prepareStatement(OBSERVATIONS)) {
      query.setArray(1, connection.createArrayOf("bigint", positions));
      ResultSet rows = query.executeQuery();
      while (rows.next()) {
        long position = rows.getLong(1);
        if (!acceptances.containsKey(position)) {
          acceptances.put(position, acceptance(rows));
        }
        acceptances.get(position).observations().add(observation(rows));
      }
    }
    return acceptances;
  }

  private static Acceptance acceptance(ResultSet row) throws SQLException {
    return new Acceptance(
        row.getObject(2, UUID.class),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getInt(6),
        row.getBoolean(7),
        row.getObject(8, OffsetDateTime.class).toInstant(),
        new ArrayList<>());
  }

  private static Acceptance.Observation observation(ResultSet row) throws SQLException {
    return new Acceptance.Observation(
        row.getString(9),
        row.getString(4),
        row.getString(10),
        row.getString(11),
        row.getString(12),
        row.getInt(13),
        row.getBigDecimal(14),
        row.getBigDecimal(15),
        row.getBigDecimal(16),
        row.getString(17),
        row.getString(18),
        row.getBoolean(19) ? Boolean.TRUE : null,
        row.getString(20),
        row.getString(21));
  }
}
