package org.lianggang.ingest.narrative;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianggang.ingest.document.Documents;
import org.lianggang.ingest.document.Kept;
import org.lianggang.ingest.document.Listing;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.roster.Round;

/** The narratives of the units in all their versions. */
@Singleton
class Writing {

  private final Admission admission;
  private final Fingerprint fingerprint;
  private final Documents documents;
  private final Trail trail;

  Writing(Admission admission, Fingerprint fingerprint, Documents documents, Trail trail) {
    this.admission = admission;
    this.fingerprint = fingerprint;
    this.documents = documents;
    this.trail = trail;
  }

  /** What differs from the latest version becomes the next one; the same again changes nothing. */
  @Transactional
  Kept<Narrative> put(Place place, Draft draft) {
    documents.takeTurn();
    Optional<StoredNarrative> latest = StoredNarrative.latest(place);
    if (latest.isPresent() && draft.repeats(latest.get().body)) {
      return new Kept.Again<>(Narrative.of(latest.get()));
    }
    Instant now = trail.now();
    List<Finding> findings =
        admission.findings(place, draft, StoredNarrative.accepted(place), Round.dayOf(now));
    return findings.stream().anyMatch(Finding::blocks)
        ? Kept.refused(findings)
        : keep(place, draft, latest, findings, now);
  }

  private Kept<Narrative> keep(
      Place place,
      Draft draft,
      Optional<StoredNarrative> latest,
      List<Finding> findings,
      Instant now) {
    latest
        .filter(before -> before.state == State.SUBMITTED)
        .ifPresent(before -> before.state = State.SUPERSEDED);
    StoredNarrative next = new StoredNarrative();
    next.unit = place.unit();
    next.region = place.region();
    next.period = place.period();
    next.version = latest.map(before -> before.version).orElse(0) + 1;
    next.state = State.SUBMITTED;
    next.digest = fingerprint.of(place, draft);
    next.body = draft;
    next.findings = findings;
    next.submittedAt = now;
    next.persistAndFlush();
    Narrative kept = trail.leave("put", place, next, now);
    return next.version == 1 ? new Kept.First<>(kept) : new Kept.Again<>(kept);
  }

  @Transactional
  Optional<Narrative> latest(Place place) {
    return StoredNarrative.latest(place).map(Narrative::of);
  }

  @Transactional
  Optional<Narrative> version(Place place, int version) {
    return StoredNarrative.of(place, version).map(Narrative::of);
  }

  /** Without their texts, the latest first. */
  @Transactional
  Listing<Narrative> versions(Place place) {
    return new Listing<>(StoredNarrative.of(place).stream().map(Narrative::brief).toList(), null);
  }
}
