package org.lianggang.ingest.narrative;

import static org.lianggang.ingest.problem.FindingCode.DIGEST_CHANGED;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_NARRATIVE;
import static org.lianggang.ingest.problem.FindingCode.WRONG_STATE;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.function.Function;
import org.lianggang.ingest.document.Documents;
import org.lianggang.ingest.document.Kept;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Problem;

/** What the reviewers decide on the latest version of a narrative. */
@Singleton
class Reviewing {

  private final Documents documents;
  private final Trail trail;

  Reviewing(Documents documents, Trail trail) {
    this.documents = documents;
    this.trail = trail;
  }

  /** Of the version with this digest; once accepted, the same again is answered the same. */
  @Transactional
  Kept<Narrative> accept(Place place, String digest) {
    return decide(
        place,
        latest -> {
          boolean done = latest.state == State.ACCEPTED;
          if (!done && latest.state != State.SUBMITTED) {
            return refused(wrongState(latest));
          }
          if (!latest.digest.equals(digest)) {
            return refused(changed(latest));
          }
          return new Kept.Again<>(done ? Narrative.of(latest) : accept(place, latest));
        });
  }

  @Transactional
  Kept<Narrative> giveBack(Place place, Reasons reasons) {
    return decide(
        place,
        latest -> {
          if (latest.state != State.SUBMITTED) {
            return refused(wrongState(latest));
          }
          latest.reasons = reasons.reasons();
          return new Kept.Again<>(enter(place, latest, State.RETURNED, "return"));
        });
  }

  private Kept<Narrative> decide(Place place, Function<StoredNarrative, Kept<Narrative>> decision) {
    documents.takeTurn();
    return StoredNarrative.latest(place).map(decision).orElseGet(() -> refused(unknown(place)));
  }

  private Narrative accept(Place place, StoredNarrative latest) {
    StoredNarrative.accepted(place).ifPresent(before -> before.state = State.SUPERSEDED);
    return enter(place, latest, State.ACCEPTED, "accept");
  }

  private Narrative enter(Place place, StoredNarrative latest, State state, String done) {
    Instant now = trail.now();
    latest.state = state;
    latest.decidedAt = now;
    StoredNarrative.flush();
    return trail.leave(done, place, latest, now);
  }

  static Problem unknown(Place place) {
    return Problem.unknown(UNKNOWN_NARRATIVE, "unit", place.unit(), place.region(), place.period());
  }

  private static Kept<Narrative> refused(Problem problem) {
    return new Kept.Refused<>(problem);
  }

  private static Problem wrongState(StoredNarrative latest) {
    return Problem.conflict(
        Finding.at(WRONG_STATE, null, "state", latest.state.name(), latest.state, State.SUBMITTED));
  }

  private static Problem changed(StoredNarrative latest) {
    return Problem.of(
        412,
        "内容已变 / The content has changed",
        Finding.at(DIGEST_CHANGED, null, "If-Match", null, latest.digest));
  }
}
