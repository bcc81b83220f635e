package org.lianggang.analytics.follow;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.lianggang.analytics.AnalyticsSettings;

/** Follows the feed for as long as the service runs, on a thread of its own. */
@Singleton
class Follower {

  private static final Logger LOG = Logger.getLogger(Follower.class);
  private static final Duration PATIENCE = Duration.ofMillis(300);
  private static final int INTERRUPTS = 100;

  /** How soon an instance that stands by asks again for its turn. */
  private static final Duration STANDING_BY = Duration.ofSeconds(1);

  private final AnalyticsSettings.Follow settings;
  private final DataSource database;
  private final Following following;
  private final Backoff backoff;
  private volatile Standing standing = Standing.of(Standing.State.STARTING);
  private volatile boolean ending;
  private Thread thread;

  Follower(AnalyticsSettings settings, DataSource database, Following following) {
    this.settings = settings.follow();
    this.database = database;
    this.following = following;
    this.backoff =
        new Backoff(this.settings.pause(), this.settings.longestPause(), new SplittableRandom());
  }

  void begin(@Observes StartupEvent event) {
    if (settings.enabled()) {
      start();
    } else {
      standing = Standing.of(Standing.State.DISABLED);
    }
  }

  void end(@Observes ShutdownEvent event) {
    stop();
  }

  Standing standing() {
    return standing;
  }

  synchronized void start() {
    ending = false;
    thread = new Thread(this::run, "follower");
    thread.start();
  }

  /**
   * What is being taken in is either kept or given up before this returns. An interrupt may be lost
   * while a connection is being taken from the pool, so there are as many as it needs.
   */
  synchronized void stop() {
    if (thread == null) {
      return;
    }
    ending = true;
    try {
      for (int i = 0; i < INTERRUPTS && thread.isAlive(); i++) {
        thread.interrupt();
        thread.join(PATIENCE.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    thread = null;
  }

  private void run() {
    try {
      while (!ending) {
        sleep(takeTurn());
      }
    } catch (InterruptedException e) {
      LOG.debug("following ends");
    }
  }

  /** How long to wait before asking for the next turn. */
  private Duration takeTurn() throws InterruptedException {
    try {
      Optional<Turn> turn = Turn.take(database);
      if (turn.isEmpty()) {
        standing = Standing.of(Standing.State.STANDING_BY);
        return STANDING_BY;
      }
      try (Turn mine = turn.get()) {
        follow(mine);
      }
      return backoff.next();
    } catch (SQLException e) {
      LOG.warn("the database does not answer: " + e.getMessage());
      standing = Standing.of(Standing.State.DATABASE_AWAY);
      return backoff.next();
    } catch (RuntimeException e) {
      LOG.error("following stopped", e);
      standing = Standing.stopped(Fault.failure(e));
      return settings.longestPause();
    }
  }

  private void follow(Turn mine) throws SQLException, InterruptedException {
    while (!ending && mine.isStillMine()) {
      Outcome outcome = following.next();
      standing = outcome.standing();
      switch (outcome.then()) {
        case AT_ONCE -> backoff.reset();
        case AFTER_A_PAUSE -> sleep(backoff.next());
        case AFTER_THE_LONGEST_PAUSE -> sleep(settings.longestPause());
      }
    }
  }

  private static void sleep(Duration pause) throws InterruptedException {
    Thread.sleep(pause.toMillis());
  }
}
