package org.lianggang.analytics.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads what has become of a warning, also of one that was withdrawn. */
@Singleton
class HistoryStore {

  private static final String KNOWN =
      """
      select not present, silenced_until,
             jsonb_strip_nulls(
               to_jsonb(a) - 'present' - 'before' - 'silenced_until'
               || jsonb_build_object('state',
      """
          + Life.STATE
          + """
          ))::text
          from announced a where id = ?
          """;

  private static final String EVENTS =
      """
      select (jsonb_strip_nulls(jsonb_build_object('number', number, 'kind', kind, 'state', state,
                'position', position, 'level', body -> 'level', 'found', body -> 'found',
                'bound', body -> 'bound')) || coalesce(said, '{}'))::text, at
      from happened where warning = ? order by number
      """;

  private final ObjectMapper json;

  HistoryStore(ObjectMapper json) {
    this.json = json;
  }

  /**
   * A warning as it was told last.
   *
   * @param silencedUntil the last day of its silence, where it is silenced
   */
  record Known(boolean withdrawn, LocalDate silencedUntil, WarningStore.Row warning) {}

  Optional<Known> find(Connection connection, UUID id) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(KNOWN)) {
      select.setObject(1, id);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        WarningStore.Row warning = json.readValue(row.getString(3), WarningStore.Row.class);
        LocalDate until = row.getObject(2, LocalDate.class);
        return Optional.of(
            new Known(
                row.getBoolean(1), "SILENCED".equals(warning.state()) ? until : null, warning));
      }
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The oldest first. */
  List<ObjectNode> events(Connection connection, UUID id) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(EVENTS)) {
      select.setObject(1, id);
      List<ObjectNode> events = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          ObjectNode event = (ObjectNode) json.readTree(row.getString(1));
          event.putPOJO("at", row.getObject(2, OffsetDateTime.class).toInstant());
          events.add(event);
        }
      }
      return events;
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
