package org.lianggang.analytics.follow;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.lianggang.analytics.acts.RebuildStore;

/** One step after the other along the feed, from where the watermark stands. */
@Singleton
class Following {

  private static final Logger LOG = Logger.getLogger(Following.class);

  private final Watermarks watermarks;
  private final RebuildStore rebuilds;
  private final FeedClient feed;
  private final ReadModel model;
  private boolean lost;

  Following(Watermarks watermarks, RebuildStore rebuilds, FeedClient feed, ReadModel model) {
    this.watermarks = watermarks;
    this.rebuilds = rebuilds;
    this.feed = feed;
    this.model = model;
  }

  /** Asks for what comes next, waits for it outside any transaction, and takes it in. */
  Outcome next() throws SQLException, InterruptedException {
    Watermark from = watermarks.read();
    String rebuilt = rebuilds.last().orElse(from.rebuilt());
    boolean afresh = lost || !Objects.equals(rebuilt, from.rebuilt());
    FeedAnswer answer = afresh ? feed.ask(0, null) : feed.ask(from.position(), from.epoch());
    return answer
        .<Step>fold(
            page -> () -> take(from, page, afresh, rebuilt),
            gone -> () -> beginAgain(afresh),
            away -> () -> wait(away))
        .run();
  }

  private Outcome take(Watermark from, FeedPage page, boolean afresh, String rebuilt)
      throws SQLException {
    if (!afresh && from.epoch() != null && !from.epoch().equals(page.epoch())) {
      return beginAgain(false);
    }
    try {
      Optional<Fault> fault = model.take(from, page, afresh, rebuilt);
      lost = false;
      return fault.map(Following::stop).orElseGet(Outcome::following);
    } catch (SQLException e) {
      if (Fault.isRefusal(e)) {
        return stop(Fault.contradiction(from.position(), e));
      }
      throw e;
    }
  }

  /** A feed that has nothing to begin with is asked again later. */
  private Outcome beginAgain(boolean alreadyTried) {
    LOG.warn("the feed is another one, or shorter than what was followed: beginning again");
    lost = true;
    return alreadyTried ? Outcome.ingestAway() : Outcome.following();
  }

  private static Outcome wait(FeedAnswer.Away away) {
    LOG.warnf("ingest does not answer: %s", away.why());
    return Outcome.ingestAway();
  }

  private static Outcome stop(Fault fault) {
    LOG.errorf("following stopped: %s", fault.text());
    return Outcome.stopped(fault);
  }

  @FunctionalInterface
  private interface Step {
    Outcome run() throws SQLException;
  }
}
