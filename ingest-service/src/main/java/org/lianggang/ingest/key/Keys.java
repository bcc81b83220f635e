package org.lianggang.ingest.key;

import static org.lianggang.ingest.problem.FindingCode.GRANT_BEYOND_OWN;
import static org.lianggang.ingest.problem.FindingCode.KEY_MADE_BY_KEY;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.lianggang.ingest.access.Caller;
import org.lianggang.ingest.access.Callers;
import org.lianggang.ingest.access.Grant;
import org.lianggang.ingest.access.Role;
import org.lianggang.ingest.access.Territory;
import org.lianggang.ingest.access.WholeView;
import org.lianggang.ingest.audit.Acts;
import org.lianggang.ingest.document.Kept;
import org.lianggang.ingest.document.Listing;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Problem;

/** Keys are made, listed and revoked; none can do what its maker may not. */
@Singleton
class Keys {

  private static final Duration BETWEEN_TRACES = Duration.ofMinutes(1);

  private final KeyStore store;
  private final Callers callers;
  private final Territory territory;
  private final Acts acts;
  private final Clock clock;
  private final WholeView whole;

  Keys(
      KeyStore store,
      Callers callers,
      Territory territory,
      Acts acts,
      Clock clock,
      WholeView whole) {
    this.store = store;
    this.callers = callers;
    this.territory = territory;
    this.acts = acts;
    this.clock = clock;
    this.whole = whole;
  }

  /** Its secret is in the answer, this once. */
  @Transactional
  Kept<Key> make(KeyDraft draft) {
    Caller maker = callers.now();
    if (maker.asksWithKey()) {
      return new Kept.Refused<>(
          Problem.of(403, "无权执行 / Not allowed", Finding.ofRequest(KEY_MADE_BY_KEY)));
    }
    Instant now = now();
    List<Finding> faults = faults(draft, maker);
    if (!faults.isEmpty()) {
      return Kept.refused(faults);
    }
    UUID id = UuidCreator.getTimeOrderedEpoch();
    Instant end = now.plus(Duration.ofDays(draft.validDays()));
    Key key =
        new Key(id, draft.label(), draft.grants(), null, maker.subject(), now, end, null, null);
    String secret = Secret.made();
    store.keep(key, Secret.hash(secret));
    acts.record(now, "key.make", id.toString(), key);
    return new Kept.First<>(key.withSecret(secret));
  }

  /** One's own; an administrator of everything sees all. */
  @Transactional
  Listing<Key> list(int limit, UUID cursor) {
    UUID after = cursor == null ? new UUID(0, 0) : cursor;
    String maker = maker();
    List<Key> keys = ofMakerOrAll(maker, () -> store.list(maker, after, limit + 1));
    return Listing.of(keys, limit, key -> key.id().toString());
  }

  /** One that is revoked already stays so; empty where the caller has none such. */
  @Transactional
  Optional<Key> revoke(UUID id) {
    String maker = maker();
    return ofMakerOrAll(maker, () -> revoke(id, maker));
  }

  private Optional<Key> revoke(UUID id, String maker) {
    Optional<Key> found = store.byId(id).filter(key -> maker == null || key.madeBy().equals(maker));
    found
        .filter(key -> key.revokedAt() == null)
        .ifPresent(
            key -> {
              store.revoke(id, now());
              acts.record(now(), "key.revoke", id.toString(), key);
            });
    return found.flatMap(key -> store.byId(id));
  }

  /** The key of a secret, if it holds now; that it was used is noted once a minute. */
  Optional<Key> used(String secret) {
    return whole.of(() -> lookUp(secret));
  }

  private Optional<Key> lookUp(String secret) {
    Instant now = now();
    Optional<Key> found = store.byHash(Secret.hash(secret)).filter(key -> key.holds(now));
    found
        .filter(
            key -> key.lastUsedAt() == null || key.lastUsedAt().isBefore(now.minus(BETWEEN_TRACES)))
        .ifPresent(key -> store.used(key.id(), now));
    return found;
  }

  private <T> T ofMakerOrAll(String maker, Supplier<T> work) {
    return maker == null ? whole.of(work) : work.get();
  }

  /** Whose keys the caller sees; null is everybody's. */
  private String maker() {
    Caller caller = callers.now();
    boolean all =
        caller.grants().stream()
            .anyMatch(grant -> grant.role() == Role.ADMINISTRATOR && !grant.isLimited());
    return all ? null : caller.subject();
  }

  private List<Finding> faults(KeyDraft draft, Caller maker) {
    List<Finding> faults = new ArrayList<>();
    for (int i = 0; i < draft.grants().size(); i++) {
      String text = draft.grants().get(i);
      if (Grant.parse(text).stream().noneMatch(grant -> isHeld(maker, grant))) {
        faults.add(Finding.at(GRANT_BEYOND_OWN, "/grants/" + i, "grants", text, text));
      }
    }
    return faults;
  }

  private boolean isHeld(Caller maker, Grant grant) {
    return maker.grants().stream().anyMatch(own -> territory.covers(own, grant));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
