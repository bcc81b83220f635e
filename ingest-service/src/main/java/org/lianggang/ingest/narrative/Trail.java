package org.lianggang.ingest.narrative;

import static org.lianggang.ingest.feed.ChangeType.NARRATIVE_CHANGED;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.lianggang.ingest.audit.Acts;
import org.lianggang.ingest.feed.Feed;

/** Leaves an act of every step of a narrative, and an entry in the feed. */
@Singleton
class Trail {

  private final Acts acts;
  private final Feed feed;
  private final Clock clock;

  Trail(Acts acts, Feed feed, Clock clock) {
    this.acts = acts;
    this.feed = feed;
    this.clock = clock;
  }

  /** To the microsecond, as PostgreSQL keeps it. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** What was done is put, accept or return; the texts stay with the version. */
  Narrative leave(String done, Place place, StoredNarrative stored, Instant at) {
    acts.record(
        at,
        "narrative." + done,
        place.path(),
        new Trace(
            stored.version, stored.state, stored.digest, stored.body.reason(), stored.reasons));
    feed.append(
        NARRATIVE_CHANGED,
        place.path(),
        new Changed(
            stored.unit,
            stored.region,
            stored.period,
            stored.version,
            stored.state,
            stored.digest));
    return Narrative.of(stored);
  }

  private record Trace(
      int version, State state, String digest, String reason, List<Reasons.Reason> reasons) {}

  private record Changed(
      String unit, String region, String period, int version, State state, String digest) {}
}
