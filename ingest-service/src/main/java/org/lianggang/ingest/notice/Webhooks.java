package org.lianggang.ingest.notice;

import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_MEMBER_UNIT;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_REGION;

import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lianggang.ingest.audit.Acts;
import org.lianggang.ingest.document.Codes;
import org.lianggang.ingest.document.Documents;
import org.lianggang.ingest.document.Kept;
import org.lianggang.ingest.document.Listing;
import org.lianggang.ingest.feed.Published;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.roster.Roster;

/** The receivers of notices, and the acts of putting them. */
@Singleton
class Webhooks {

  private final Hosts hosts;
  private final Roster roster;
  private final Published feed;
  private final Documents documents;
  private final Acts acts;
  private final Clock clock;

  Webhooks(
      Hosts hosts, Roster roster, Published feed, Documents documents, Acts acts, Clock clock) {
    this.hosts = hosts;
    this.roster = roster;
    this.feed = feed;
    this.documents = documents;
    this.acts = acts;
    this.clock = clock;
  }

  @Transactional
  Optional<Receiver> find(String code) {
    return StoredWebhook.<StoredWebhook>findByIdOptional(code).map(Receiver::of);
  }

  @Transactional
  Listing<Receiver> list(int limit, String cursor) {
    List<StoredWebhook> found =
        StoredWebhook.find("code > ?1", Sort.by("code"), cursor).page(0, limit + 1).list();
    return Listing.of(found.stream().map(Receiver::of).toList(), limit, Receiver::code);
  }

  /** The days that any of them wants to be reminded on, after a due day, negative before it. */
  @Transactional
  Set<Integer> marks() {
    Set<Integer> marks = new TreeSet<>();
    StoredWebhook.<StoredWebhook>list("disabledAt is null")
        .forEach(stored -> marks.addAll(stored.body.marks()));
    return marks;
  }

  /** The first time with its secret; what was disabled is sent to again. */
  @Transactional
  Kept<Receiver> put(String code, Webhook webhook) {
    documents.takeTurn();
    List<Finding> faults = faults(code, webhook);
    if (!faults.isEmpty()) {
      return Kept.refused(faults);
    }
    Optional<StoredWebhook> stored = locked(code);
    return stored.isEmpty()
        ? new Kept.First<>(made(webhook))
        : new Kept.Again<>(changed(stored.get(), webhook));
  }

  /** What is signed from now on is signed with the new one. */
  @Transactional
  Optional<Receiver> renewSecret(String code) {
    return locked(code)
        .map(
            stored -> {
              stored.secret = Secret.made();
              record("renew-secret", stored, new Trace(null, null));
              return Receiver.withSecret(stored);
            });
  }

  /** With all that was on its way to it; false when there is none. */
  @Transactional
  boolean delete(String code) {
    Optional<StoredWebhook> stored = locked(code);
    stored.ifPresent(
        gone -> {
          gone.delete();
          record("delete", gone, new Trace(gone.body, null));
        });
    return stored.isPresent();
  }

  private static Optional<StoredWebhook> locked(String code) {
    return StoredWebhook.findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
  }

  private Receiver made(Webhook webhook) {
    StoredWebhook made = new StoredWebhook();
    made.code = webhook.code();
    made.body = webhook;
    made.secret = Secret.made();
    made.afterPosition = feed.head();
    made.createdAt = now();
    made.persistAndFlush();
    record("put", made, new Trace(null, webhook));
    return Receiver.withSecret(made);
  }

  private Receiver changed(StoredWebhook stored, Webhook webhook) {
    if (stored.disabledAt == null && documents.same(stored.body, webhook)) {
      return Receiver.of(stored);
    }
    Webhook before = stored.body;
    stored.body = webhook;
    stored.disabledAt = null;
    stored.failingSince = null;
    stored.notBefore = null;
    StoredWebhook.flush();
    record("put", stored, new Trace(before, webhook));
    return Receiver.of(stored);
  }

  private List<Finding> faults(String code, Webhook webhook) {
    return Stream.of(
            Codes.inPath(code, "code", webhook.code()),
            hosts.faults(webhook.url()),
            Codes.distinct("/types", webhook.types()),
            units(webhook.units()),
            Codes.distinct("/units", webhook.units()),
            Codes.allKnown(UNKNOWN_REGION, "/regions", webhook.regions(), roster.regionCodes()),
            Codes.distinct("/regions", webhook.regions()))
        .flatMap(findings -> findings)
        .toList();
  }

  private Stream<Finding> units(List<String> units) {
    Set<String> known = new TreeSet<>();
    if (units != null) {
      units.stream().filter(unit -> roster.unit(unit).isPresent()).forEach(known::add);
    }
    return Codes.allKnown(UNKNOWN_MEMBER_UNIT, "/units", units, known);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private void record(String done, StoredWebhook stored, Trace trace) {
    acts.record(now(), "webhook." + done, stored.code, trace);
  }

  private record Trace(Webhook before, Webhook after) {}
}
