package org.lianggang.analytics.follow;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jboss.logging.Logger;
import org.lianggang.analytics.watch.Gauges;

/** Looks from time to time how far the feed has been followed, and since when it is not. */
@Singleton
class Reach {

  private static final Logger LOG = Logger.getLogger(Reach.class);

  private static final Set<Standing.State> WELL =
      Set.of(Standing.State.FOLLOWING, Standing.State.STANDING_BY, Standing.State.DISABLED);

  private final Watermarks watermarks;
  private final Follower follower;
  private final SetAsideStore setAside;
  private final Gauges gauges;
  private Instant behindSince;

  Reach(Watermarks watermarks, Follower follower, SetAsideStore setAside, Gauges gauges) {
    this.watermarks = watermarks;
    this.follower = follower;
    this.setAside = setAside;
    this.gauges = gauges;
  }

  @Scheduled(every = "{lianggang.watch.interval}")
  void look() {
    Standing.State now = follower.standing().state();
    try {
      show(watermarks.read(), now, Instant.now());
      gauges.show("lianggang.series.set.aside", setAside.summary(1).count());
    } catch (SQLException e) {
      LOG.warnf("How far the feed was followed cannot be seen: %s", e.getMessage());
      gauges.forget();
    }
    for (Standing.State state : Standing.State.values()) {
      gauges.show("lianggang.feed.following", state == now ? 1 : 0, "state", state.name());
    }
  }

  /** The lag runs from when there was first something to take in that was not, or ingest went. */
  private void show(Watermark watermark, Standing.State state, Instant now) {
    boolean there = watermark.behind() == 0 && WELL.contains(state);
    if (there) {
      behindSince = null;
    } else if (behindSince == null) {
      behindSince = now;
    }
    gauges.show("lianggang.feed.position", watermark.position());
    gauges.show("lianggang.feed.behind", watermark.behind());
    gauges.show("lianggang.feed.lag.seconds", there ? 0 : seconds(behindSince, now));
  }

  private static double seconds(Instant from, Instant to) {
    return Duration.between(from, to).toMillis() / 1000.0;
  }
}
