package org.lianggang.ingest.notice;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianggang.ingest.access.WholeView;

/** Shows what became of notices, as long as they are kept. */
@Singleton
class DeliveryStore {

  private static final String SHOW =
      """
      select d.event, f.type, f.subject, d.position, d.state, d.attempts, d.outcome, d.status,
        d.attempted_at,
        case when d.state = 'WAITING' then greatest(d.next_at, w.not_before) end as next_at
      from delivery d join feed f on f.position = d.position join webhook w on w.code = d.webhook
      where d.webhook = ?
      """;

  private static final String LIST =
      SHOW
          + """
            and d.position < ? and (?::text is null or d.state = ?)
          order by d.position desc limit ?
          """;

  private static final String FIND = SHOW + " and d.event = ?";

  private static final String CLEAR =
      "delete from delivery where state <> 'WAITING' and attempted_at < ?";

  private final AgroalDataSource database;
  private final WholeView whole;

  DeliveryStore(AgroalDataSource database, WholeView whole) {
    this.database = database;
    this.whole = whole;
  }

  /** The latest first, those before a position; a state that is null leaves all. */
  List<Delivery> list(String webhook, Delivery.State state, long before, int most) {
    return whole.of(() -> read(webhook, state, before, most));
  }

  private List<Delivery> read(String webhook, Delivery.State state, long before, int most) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(LIST)) {
      query.setString(1, webhook);
      query.setLong(2, before);
      query.setString(3, state == null ? null : state.name());
      query.setString(4, state == null ? null : state.name());
      query.setInt(5, most);
      ResultSet found = query.executeQuery();
      List<Delivery> deliveries = new ArrayList<>();
      while (found.next()) {
        deliveries.add(delivery(found));
      }
      return deliveries;
    } catch (SQLException e) {
      throw new IllegalStateException("the notices could not be read", e);
    }
  }

  Optional<Delivery> find(String webhook, UUID event) {
    return whole.of(() -> read(webhook, event));
  }

  private Optional<Delivery> read(String webhook, UUID event) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(FIND)) {
      query.setString(1, webhook);
      query.setObject(2, event);
      ResultSet found = query.executeQuery();
      return found.next() ? Optional.of(delivery(found)) : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException("the notice could not be read", e);
    }
  }

  /** Forgets what ended before a time. */
  void clear(Instant before) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(CLEAR)) {
      delete.setTimestamp(1, Timestamp.from(before));
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("old notices were not cleared", e);
    }
  }

  private static Delivery delivery(ResultSet found) throws SQLException {
    String outcome = found.getString("outcome");
    return new Delivery(
        found.getObject("event", UUID.class),
        found.getString("type"),
        found.getString("subject"),
        found.getString("position"),
        Delivery.State.valueOf(found.getString("state")),
        found.getInt("attempts"),
        outcome == null ? null : Delivery.Outcome.valueOf(outcome),
        found.getObject("status", Integer.class),
        time(found, "attempted_at"),
        time(found, "next_at"));
  }

  private static Instant time(ResultSet found, String column) throws SQLException {
    OffsetDateTime time = found.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
