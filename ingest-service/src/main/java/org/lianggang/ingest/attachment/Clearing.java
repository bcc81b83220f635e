package org.lianggang.ingest.attachment;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.lianggang.ingest.audit.Acts;
import org.lianggang.ingest.document.Documents;

/** Removes files that no narrative names, in any version, a week after they were put last. */
@Singleton
public class Clearing {

  private static final Duration KEPT = Duration.ofDays(7);

  private final AttachmentStore store;
  private final Documents documents;
  private final Acts acts;
  private final Clock clock;

  Clearing(AttachmentStore store, Documents documents, Acts acts, Clock clock) {
    this.store = store;
    this.documents = documents;
    this.acts = acts;
    this.clock = clock;
  }

  /** A narrative that names one is kept before, or does not find it afterwards. */
  @Transactional
  @Scheduled(every = "1h")
  public void clear() {
    documents.takeTurn();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    store
        .removeUnnamed(now.minus(KEPT))
        .forEach(removed -> acts.record(now, "attachment.remove", removed.digest(), removed));
  }
}
