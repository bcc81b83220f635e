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

  /** Whoever came with a key listens no longer than it holds, also where it is revoked early. */
  private void end(Instant now) {
    Set<Stream> there = Set.copyOf(open);
    Set<UUID> asked =
        there.stream().flatMap(stream -> stream.sight().key().stream()).collect(Collectors.toSet());
    Set<UUID> held = asked.isEmpty() ? asked : keys.holding(asked, now);
    there.stream().filter(stream -> stream.hasEnded(now, held)).forEach(Stream::end);
  }

  void end(@Observes ShutdownEvent event) {
    open.forEach(Stream::end);
  }
}
