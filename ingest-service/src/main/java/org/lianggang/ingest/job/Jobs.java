package org.lianggang.ingest.job;

import static org.lianggang.ingest.problem.FindingCode.TOO_MANY_JOBS;

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
import org.lianggang.ingest.IngestSettings;
import org.lianggang.ingest.access.Actors;
import org.lianggang.ingest.access.WholeView;
import org.lianggang.ingest.document.Listing;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Problem;

/** Jobs from the first row that comes in to their answer, as callers see them. */
@Singleton
public class Jobs {

  private static final String OF_REGION =
      " and sql('(? #>> ''{head,region}'')', request) = :region";

  /** Seconds. */
  private static final int LATER = 30;

  private final JobStore store;
  private final Workers workers;
  private final Actors actors;
  private final Clock clock;
  private final WholeView whole;
  private final int ofOne;

  Jobs(
      JobStore store,
      Workers workers,
      Actors actors,
      Clock clock,
      WholeView whole,
      IngestSettings settings) {
    this.store = store;
    this.workers = workers;
    this.actors = actors;
    this.clock = clock;
    this.whole = whole;
    this.ofOne = settings.job().ofOne();
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

  /**
   * Why there is no more for a unit now; empty where there may be one more, which others of the
   * unit wait for until the transaction ends.
   */
  @Transactional(TxType.MANDATORY)
  public Optional<Problem> refusal(String caller) {
    store.countAlone(caller);
    long open =
        whole.of(
            () ->
                StoredJob.count(
                    "caller = ?1 and state in ?2", caller, List.of(State.QUEUED, State.RUNNING)));
    return open < ofOne
        ? Optional.empty()
        : Optional.of(
            Problem.tooMuch(
                LATER, Finding.at(TOO_MANY_JOBS, null, null, caller, caller, open, ofOne, LATER)));
  }

  /** All has come in; begun as soon as the transaction has ended and a worker is free. */
  @Transactional(TxType.MANDATORY)
  public void queue(UUID id, String caller, int rows, JsonNode request) {
    whole.run(
        () -> {
          StoredJob job = StoredJob.findById(id);
          job.caller = caller;
          job.read = rows;
          job.request = request;
          job.state = State.QUEUED;
          StoredJob.flush();
        });
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
