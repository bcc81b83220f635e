package org.lianggang.analytics.acts;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.lianggang.analytics.warning.WarningState;

/** Keeps what people make of warnings. */
@Singleton
class ActStore {

  /**
   * A warning as people have it before them; silence that has ended counts no longer.
   *
   * @param present false once it was withdrawn
   */
  record Known(boolean present, WarningState state) {}

  /** The number and state that an act was given. */
  record Done(long number, WarningState state) {}

  Optional<Known> find(Connection connection, UUID id, LocalDate today) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            select present,
                   case when state = 'SILENCED' and silenced_until < ? then before else state end
            from announced where id = ?
            """)) {
      query.setObject(1, today);
      query.setObject(2, id);
      try (ResultSet row = query.executeQuery()) {
        return row.next()
            ? Optional.of(new Known(row.getBoolean(1), WarningState.valueOf(row.getString(2))))
            : Optional.empty();
      }
    }
  }

  /**
   * @param until the last day of a silence; null for every other state
   * @param actor the subject of who has signed in, whoever they say acts
   */
  Done keep(
      Connection connection,
      UUID id,
      Known before,
      WarningState state,
      LocalDate until,
      String said,
      String actor,
      Instant now)
      throws SQLException {
    try (PreparedStatement keep =
        connection.prepareStatement(
            """
            with head as (update acts.head set number = number + 1 returning number),
            changed as (
              update acts.warning
              set before = case when ? <> 'SILENCED' then null
                                when ? = 'SILENCED' then before else ? end,
                  state = ?, silenced_until = ?
              where id = ? returning *
            )
            insert into acts.event (number, warning, region, kind, state, at, said, actor, body)
            select h.number, c.id, c.region, case ? when 'OPEN' then 'REOPENED' else ? end, ?, ?,
                   ?::jsonb, ?,
                   jsonb_strip_nulls(
                     to_jsonb(c) - 'state' - 'present' - 'before' - 'silenced_until')
            from head h, changed c returning number
            """)) {
      keep.setString(1, state.name());
      keep.setString(2, before.state().name());
      keep.setString(3, before.state().name());
      keep.setString(4, state.name());
      keep.setObject(5, until);
      keep.setObject(6, id);
      keep.setString(7, state.name());
      keep.setString(8, state.name());
      keep.setString(9, state.name());
      keep.setObject(10, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
      keep.setString(11, said);
      keep.setString(12, actor);
      try (ResultSet row = keep.executeQuery()) {
        row.next();
        return new Done(row.getLong(1), state);
      }
    }
  }
}
