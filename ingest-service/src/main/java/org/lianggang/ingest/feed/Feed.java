package org.lianggang.ingest.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/**
 * Where a change is announced, as the last thing its transaction writes. The entry gets its
 * position after the commit.
 */
@Singleton
public class Feed {

  private final FeedStore store;
  private final ObjectMapper json;

  Feed(FeedStore store, ObjectMapper json) {
    this.store = store;
    this.json = json;
  }

  /** The document becomes the {@code data} of the event. */
  @Transactional(TxType.MANDATORY)
  public void append(ChangeType type, String subject, Object document) {
    try {
      store.append(
          UuidCreator.getTimeOrderedEpoch(), type, subject, json.writeValueAsString(document));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One entry a part, in this order; the observations themselves are read from their table when the
   * feed is read. Without parts nothing is announced.
   */
  @Transactional(TxType.MANDATORY)
  public void appendAcceptance(UUID submission, List<Part> parts) {
    store.append(submission, parts);
  }
}
