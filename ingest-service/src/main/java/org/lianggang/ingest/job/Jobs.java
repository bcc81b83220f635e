package org.lianggang.ingest.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lianggang.ingest.access.Actors;
import org.lianggang.ingest.document.Listing;

/** Jobs from the first row that comes in to their answer, as callers see them. */
@Singleton
public class Jobs {

  private static final String OF_REGION =
      " and sql('(? #>> ''{head,region}'')', request) = :region";

  private final Workers workers;
  private final Actors actors;
  private final Clock clock;

  Jobs(Workers workers, Actors actors, Clock clock) {
    this.workers = workers;
    this.actors = actors;
    this.clock = clock;
  }

  /** Before anything is kept for it, so that what a crash leaves can be found. */
  @Transactional(TxType.REQUIRES_NEW)
  public UUID begin() {
    StoredJob job = new StoredJob();
    job.id = UuidCreator.getTimeOrderedEpoch();
    job.caller = "";
    job.state = State.RECEIVING;
    job.askedBy = actors.now();
    job.begunAt = clock.instant();
    job.persist();
    return job.id;
  }

  /** Nothing came of it. */
  @Transactional(TxType.REQUIRES_NEW)
  public void abandon(UUID id) {
    StoredJob.deleteById(id);
  }

  /** All has come in; begun as soon as the transaction has ended and a worker is free. */
  @Transactional(TxType.MANDATORY)
  public void queue(UUID id, String caller, int rows, JsonNode request) {
    StoredJob job = StoredJob.findById(id);
    job.caller = caller;
    job.read = rows;
    job.request = request;
    job.state = State.QUEUED;
    workers.wakeAfterCommit();
  }

  @Transactional
  public Optional<Job> find(UUID id) {
    return StoredJob.<StoredJob>findByIdOptional(id).map(Job::of);
  }

  /** The latest first; those of a unit, and of reports for a region, where they are not null. */
  @Transactional
  Listing<Job> list(String unit, String region, int limit, UUID before) {
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("from", before == null ? new UUID(-1, -1) : before);
    String of = "id < :from";
    if (unit != null) {
      of += " and caller = :unit";
      wanted.put("unit", unit);
    }
    if (region != null) {
      of += OF_REGION;
      wanted.put("region", region);
    }
    List<Job> found =
        StoredJob.<StoredJob>find(of, Sort.descending("id"), wanted).range(0, limit).stream()
            .map(Job::brief)
            .toList();
    return Listing.of(found, limit, job -> job.id().toString());
  }

  /** Takes effect when the job next tells how far it is; one that is over stays as it is. */
  @Transactional
  Optional<Job> cancel(UUID id) {
    StoredJob.update("cancelling = true where id = ?1", id);
    workers.wakeAfterCommit();
    return find(id);
  }
}
