package org.lianggang.ingest.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.lianggang.ingest.IngestSettings;
import org.postgresql.PGConnection;

/**
 * Publishes entries the moment their transaction has committed: on one connection of its own it
 * listens, gives positions and wakes those who wait. A notification that got lost costs one
 * interval; a lost connection is made anew.
 */
@Singleton
class Publisher implements Runnable {

  private static final Logger LOG = Logger.getLogger(Publisher.class);
  private static final String LISTEN =
      "listen " + Channels.APPENDED + "; listen " + Channels.PUBLISHED;

  private final Line line;
  private final Head head;
  private final Connected health;
  private final int interval;
  private final Thread thread = new Thread(this, "feed-publisher");
  private volatile boolean open = true;

  Publisher(Line line, Head head, @Readiness Connected health, IngestSettings settings) {
    this.line = line;
    this.head = head;
    this.health = health;
    this.interval = Math.toIntExact(settings.feed().interval().toMillis());
  }

  void start(@Observes StartupEvent started) {
    thread.setDaemon(true);
    thread.start();
  }

  void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
    open = false;
    thread.interrupt();
    thread.join(2L * interval);
  }

  @Override
  public void run() {
    while (open) {
      try (Connection connection = line.open()) {
        publishWhileConnected(connection);
      } catch (SQLException e) {
        LOG.warnf("The feed waits for the database: %s", e.getMessage());
      } catch (RuntimeException e) {
        LOG.error("The feed begins again after a failure", e);
      }
      health.is(false);
      pause();
    }
  }

  private void publishWhileConnected(Connection connection) throws SQLException {
    try (Statement listen = connection.createStatement()) {
      listen.execute(LISTEN);
    }
    PGConnection notified = connection.unwrap(PGConnection.class);
    health.is(true);
    while (open) {
      head.moved(Positions.give(connection));
      notified.getNotifications(interval);
    }
  }

  private void pause() {
    try {
      Thread.sleep(open ? interval : 0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
