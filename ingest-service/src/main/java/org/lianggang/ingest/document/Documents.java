package org.lianggang.ingest.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.function.Consumer;
import org.lianggang.ingest.feed.ChangeType;
import org.lianggang.ingest.feed.Feed;

/** Keeps small documents and announces those that changed. */
@Singleton
public class Documents {

  private static final String TURN =
      "select 1 from (select pg_advisory_xact_lock(hashtextextended('documents', 0))) as turn";

  private static final String RECORD =
      """
      insert into act (id, at, name, subject, detail)
      values (:id, :at, :name, :subject,
        jsonb_build_object('before', cast(:before as jsonb), 'after', cast(:after as jsonb)))
      """;

  private final EntityManager entities;
  private final ObjectMapper json;
  private final Feed feed;
  private final Clock clock;

  Documents(EntityManager entities, ObjectMapper json, Feed feed, Clock clock) {
    this.entities = entities;
    this.json = json;
    this.feed = feed;
    this.clock = clock;
  }

  /**
   * Waits until no other transaction is about to keep a document. What is read afterwards holds
   * until the commit, and entries of the feed stand in the order of the commits.
   */
  @Transactional(TxType.MANDATORY)
  public void takeTurn() {
    entities.createNativeQuery(TURN, Integer.class).getSingleResult();
  }

  /**
   * Without {@code before} it is the first; the same again writes nothing. What it was before and
   * is now stays with the act.
   */
  @Transactional(TxType.MANDATORY)
  public <T> Kept<T> keep(T before, T now, Consumer<T> write, ChangeType type, String subject) {
    if (before != null && same(before, now)) {
      return new Kept.Again<>(before);
    }
    write.accept(now);
    entities.flush();
    record(type, subject, before, now);
    feed.append(type, subject, now);
    return before == null ? new Kept.First<>(now) : new Kept.Again<>(now);
  }

  private void record(ChangeType type, String subject, Object before, Object now) {
    entities
        .createNativeQuery(RECORD)
        .setParameter("id", UuidCreator.getTimeOrderedEpoch())
        .setParameter("at", clock.instant())
        .setParameter("name", type.actName())
        .setParameter("subject", subject)
        .setParameter("before", json.valueToTree(before).toString())
        .setParameter("after", json.valueToTree(now).toString())
        .executeUpdate();
  }

  /** Compares as JSON, so that neither the order of fields nor 5 against 5.0 is a change. */
  public boolean same(Object one, Object other) {
    return json.valueToTree(one).equals(json.valueToTree(other));
  }
}
