package org.lianggang.ingest.watch;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Looks from time to time at what waits: jobs, and entries of the feed without a position. */
@Singleton
class Backlog {

  private static final Logger LOG = Logger.getLogger(Backlog.class);

  private static final String LOOK =
      """
      select receiving, queued, running, head,
        (select count(*) from feed where position is null),
        (select id from feed where position is null order by entry limit 1)
      from feed_state,
        (select count(*) filter (where state = 'RECEIVING') as receiving,
           count(*) filter (where state = 'QUEUED') as queued,
           count(*) filter (where state = 'RUNNING') as running
         from job where state in ('RECEIVING', 'QUEUED', 'RUNNING')) jobs
      """;

  private final AgroalDataSource database;
  private final Gauges gauges;
  private final Clock clock;

  Backlog(AgroalDataSource database, Gauges gauges, Clock clock) {
    this.database = database;
    this.gauges = gauges;
    this.clock = clock;
  }

  @Scheduled(every = "{lianggang.watch.interval}")
  void look() {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(LOOK)) {
      ResultSet row = query.executeQuery();
      row.next();
      gauges.show("lianggang.jobs", row.getLong(1), "state", "RECEIVING");
      gauges.show("lianggang.jobs", row.getLong(2), "state", "QUEUED");
      gauges.show("lianggang.jobs", row.getLong(3), "state", "RUNNING");
      gauges.show("lianggang.feed.head", row.getLong(4));
      gauges.show("lianggang.feed.waiting", row.getLong(5));
      gauges.show("lianggang.feed.publish.lag.seconds", lag(row.getObject(6, UUID.class)));
    } catch (SQLException e) {
      LOG.warnf("What waits cannot be seen: %s", e.getMessage());
      gauges.forget();
    }
  }

  /** Since the oldest entry that waits was written; the time is in its id. */
  private double lag(UUID oldest) {
    return oldest == null
        ? 0
        : Duration.between(
                    Instant.ofEpochMilli(oldest.getMostSignificantBits() >>> 16), clock.instant())
                .toMillis()
            / 1000.0;
  }
}
