package org.lianggang.ingest.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.function.Consumer;
import org.lianggang.ingest.audit.Acts;
import org.lianggang.ingest.feed.ChangeType;
import org.lianggang.ingest.feed.Feed;

/** Keeps small documents and announces those that changed. */
@Singleton
public class Documents {

  private static final String TURN =
      "select 1 from (select pg_advisory_xact_lock(hashtextextended('documents', 0))) as turn";

  private static final String COUNT = "update catalogue set version = version + 1";

  private final EntityManager entities;
  private final ObjectMapper json;
  private final Feed feed;
  private final Acts acts;
  private final Clock clock;

  Documents(EntityManager entities, ObjectMapper json, Feed feed, Acts acts, Clock clock) {
    this.entities = entities;
    this.json = json;
    this.feed = feed;
    this.acts = acts;
    this.clock = clock;
  }

  /**
   * Waits until no other transaction is about to keep a document. What is read afterwards holds
   * until the commit, and entries of the feed stand in the order of the commits.
   */
  @Transactional(TxType.MANDATORY)
  public void takeTurn() {
    // Without the class of the result: with one, Hibernate would plan it anew and keep each plan.
    entities.createNativeQuery(TURN).getSingleResult();
  }

  /**
   * Without {@code before} it is the first; the same again writes nothing. What it was before and
   * is now stays with the act.
   */
  @Transactional(TxType.MANDATORY)
  public <T> Kept<T> keep(T before, T now, Consumer<T> write, ChangeType type, String subject) {
    return keep(before, now, write, () -> announce(type, subject, before, now, now));
  }

  /** The same for what nobody follows: it leaves an act of that name, and no entry in the feed. */
  @Transactional(TxType.MANDATORY)
  public <T> Kept<T> keep(T before, T now, Consumer<T> write, String act, String subject) {
    return keep(before, now, write, () -> record(act, subject, before, now));
  }

  private <T> Kept<T> keep(T before, T now, Consumer<T> write, Runnable trace) {
    if (before != null && same(before, now)) {
      return new Kept.Again<>(before);
    }
    write.accept(now);
    entities.flush();
    trace.run();
    return before == null ? new Kept.First<>(now) : new Kept.Again<>(now);
  }

  /** Of what was kept elsewhere: leaves an act with both states, and an entry in the feed. */
  @Transactional(TxType.MANDATORY)
  public void announce(
      ChangeType type, String subject, Object before, Object now, Object announced) {
    record(type.actName(), subject, before, now);
    feed.append(type, subject, announced);
  }

  private void record(String act, String subject, Object before, Object now) {
    acts.record(clock.instant(), act, subject, new Trace(before, now));
    entities.createNativeQuery(COUNT).executeUpdate();
  }

  private record Trace(Object before, Object after) {}

  /** Compares as JSON, so that neither the order of fields nor 5 against 5.0 is a change. */
  public boolean same(Object one, Object other) {
    return json.valueToTree(one).equals(json.valueToTree(other));
  }
}
