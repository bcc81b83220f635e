package org.lianggang.analytics.acts;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.lianggang.analytics.AnalyticsSettings;
import org.lianggang.analytics.access.Readers;
import org.lianggang.analytics.key.Keys;

/** Everybody who listens to this instance; one look at the head a second serves them all. */
@Singleton
public class Streams {

  private static final Logger LOG = Logger.getLogger(Streams.class);

  private final Set<Stream> open = ConcurrentHashMap.newKeySet();
  private final DataSource database;
  private final Readers readers;
  private final EventStore events;
  private final Keys keys;
  private final Duration silence;

  Streams(
      DataSource database,
      Readers readers,
      EventStore events,
      Keys keys,
      AnalyticsSettings settings) {
    this.keys = keys;
    this.database = database;
    this.readers = readers;
    this.events = events;
    this.silence = settings.warning().heartbeat();
  }

  void add(Stream stream) {
    open.add(stream);
    stream.begin();
  }

  @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public void tell() {
    Instant now = Instant.now();
    end(now);
    open.removeIf(stream -> !stream.isOpen());
    if (open.isEmpty()) {
      return;
    }
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        long head = events.head(connection);
        for (Stream stream : open) {
          readers.show(connection, stream.sight());
          stream.tell(events, connection, head, now, silence);
        }
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      LOG.warnf("Listeners wait, the database does not answer: %s", e.getMessage());
    }
  }

  /** By their time first: that needs no database. */
  private void end(Instant now) {
    open.stream().filter(stream -> stream.isOver(now)).forEach(Stream::end);
    Set<UUID> asked =
        open.stream()
            .filter(Stream::isOpen)
            .flatMap(stream -> stream.sight().key().stream())
            .collect(Collectors.toSet());
    if (!asked.isEmpty()) {
      Set<UUID> held = keys.holding(asked, now);
      open.stream().filter(stream -> stream.isRevoked(held)).forEach(Stream::end);
    }
  }

  void end(@Observes ShutdownEvent event) {
    open.forEach(Stream::end);
  }
}
