package org.lianggang.analytics.key;

import static org.lianggang.analytics.problem.FindingCode.GRANT_BEYOND_OWN;
import static org.lianggang.analytics.problem.FindingCode.KEY_MADE_BY_KEY;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.lianggang.analytics.access.Caller;
import org.lianggang.analytics.access.Callers;
import org.lianggang.analytics.access.Grant;
import org.lianggang.analytics.access.Role;
import org.lianggang.analytics.access.Territory;
import org.lianggang.analytics.access.WholeView;
import org.lianggang.analytics.problem.Finding;
import org.lianggang.analytics.problem.Problem;
import org.lianggang.analytics.problem.Reading;

/** Keys are made, listed and revoked; none can do what its maker may not. */
@Singleton
public class Keys {

  private static final Duration BETWEEN_TRACES = Duration.ofMinutes(1);

  private final KeyStore store;
  private final Callers callers;
  private final Territory territory;
  private final WholeView whole;

  Keys(KeyStore store, Callers callers, Territory territory, WholeView whole) {
    this.whole = whole;
    this.store = store;
    this.callers = callers;
    this.territory = territory;
  }

  /** Its secret is in the answer, this once. */
  Reading<Key> make(KeyDraft draft) {
    Caller maker = callers.now();
    if (maker.asksWithKey()) {
      return new Reading.Refused<>(
          Problem.of(403, "无权执行 / Not allowed", Finding.ofRequest(KEY_MADE_BY_KEY)));
    }
    Instant now = now();
    List<Finding> faults = faults(draft, maker);
    if (!faults.isEmpty()) {
      return new Reading.Refused<>(Problem.faulty(faults));
    }
    UUID id = UUID.randomUUID();
    Instant end = now.plus(Duration.ofDays(draft.validDays()));
    Key key =
        new Key(id, draft.label(), draft.grants(), null, maker.subject(), now, end, null, null);
    String secret = Secret.made();
    store.keep(key, Secret.hash(secret));
    return new Reading.Understood<>(key.withSecret(secret));
  }

  /** One's own; an administrator of everything sees all. */
  Page list(int limit, UUID cursor) {
    UUID after = cursor == null ? new UUID(0, 0) : cursor;
    String maker = maker();
    return Page.of(ofMakerOrAll(maker, () -> store.list(maker, after, limit + 1)), limit);
  }

  /** One that is revoked already stays so; empty where the caller has none such. */
  Optional<Key> revoke(UUID id) {
    String maker = maker();
    return ofMakerOrAll(maker, () -> revoke(id, maker));
  }

  private Optional<Key> revoke(UUID id, String maker) {
    Optional<Key> found = store.byId(id).filter(key -> maker == null || key.madeBy().equals(maker));
    found.filter(key -> key.revokedAt() == null).ifPresent(key -> store.revoke(key, now()));
    return found.flatMap(key -> store.byId(id));
  }

  /** The key of a secret, if it holds now; that it was used is noted once a minute. */
  Optional<Key> used(String secret) {
    return whole.of(() -> lookUp(secret));
  }

  /** Those of the keys that hold at a time. */
  public Set<UUID> holding(Collection<UUID> ids, Instant at) {
    return whole.of(() -> store.holding(ids, at));
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

  /** Whose keys the caller sees; null is everybody's. */
  private String maker() {
    Caller caller = callers.now();
    boolean all =
        caller.grants().stream()
            .anyMatch(grant -> grant.role() == Role.ADMINISTRATOR && !grant.isLimited());
    return all ? null : caller.subject();
  }

  private <T> T ofMakerOrAll(String maker, Supplier<T> work) {
    return maker == null ? whole.of(work::get) : work.get();
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
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
