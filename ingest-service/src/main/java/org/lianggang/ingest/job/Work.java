package org.lianggang.ingest.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.lianggang.ingest.IngestSettings;
import org.lianggang.ingest.access.Actors;
import org.lianggang.ingest.problem.DatabaseAway;
import org.lianggang.ingest.problem.Problem;
import org.lianggang.ingest.watch.Counted;

/** Takes one job after the other, each in one transaction that ends with the job. */
@Singleton
class Work {

  private static final Logger LOG = Logger.getLogger(Work.class);
  private static final int MOST_ATTEMPTS = 3;
  private static final Duration ABANDONED_AFTER = Duration.ofDays(1);

  private final Instance<Task> task;
  private final JobStore store;
  private final Actors actors;
  private final ObjectMapper json;
  private final Clock clock;
  private final Counted counted;
  private final int seconds;

  Work(
      Instance<Task> task,
      JobStore store,
      Actors actors,
      ObjectMapper json,
      Clock clock,
      Counted counted,
      IngestSettings settings) {
    this.task = task;
    this.store = store;
    this.actors = actors;
    this.json = json;
    this.clock = clock;
    this.counted = counted;
    this.seconds = Math.toIntExact(settings.job().longest().toSeconds());
    Arrays.stream(State.values())
        .filter(State::isOver)
        .forEach(state -> counted.mayEnd(state.name()));
  }

  /** False when there was nothing to do that nobody else is doing. */
  boolean doNext() {
    for (UUID id : store.open()) {
      if (isDone(id)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDone(UUID id) {
    try {
      return QuarkusTransaction.requiringNew().timeout(seconds).call(() -> isTaken(id));
    } catch (Progress.Cancelled e) {
      discard(id, State.CANCELLED, null);
    } catch (RuntimeException e) {
      if (DatabaseAway.caused(e) || attempts(id) < MOST_ATTEMPTS) {
        throw e;
      }
      UUID reference = UUID.randomUUID();
      LOG.errorf(e, "Failure %s of job %s", reference, id);
      discard(id, State.FAILED, Problem.broken(reference));
    }
    return true;
  }

  private boolean isTaken(UUID id) {
    if (!store.takeTurn(id)) {
      return false;
    }
    StoredJob job = StoredJob.findById(id);
    if (job == null || job.state.isOver()) {
      return false;
    }
    store.start(id);
    Told progress = new Told(id);
    progress.checked(0);
    Answer answer = actors.inNameOf(job.askedBy, () -> task.get().run(id, job.request, progress));
    State end = answer.fold(result -> State.DONE, refusal -> State.REFUSED);
    job.end(end, answer.fold(Answer.Result::body, Answer.Refusal::body), clock.instant());
    counted.jobEnded(end.name());
    return true;
  }

  private void discard(UUID id, State end, Problem problem) {
    QuarkusTransaction.requiringNew()
        .timeout(seconds)
        .run(
            () -> {
              StoredJob job = StoredJob.findById(id);
              task.get().discard(id, job.request);
              job.end(
                  end,
                  problem == null ? null : json.valueToTree(problem.toException()),
                  clock.instant());
              counted.jobEnded(end.name());
            });
  }

  private static int attempts(UUID id) {
    return QuarkusTransaction.requiringNew().call(() -> StoredJob.<StoredJob>findById(id).attempts);
  }

  /** What was coming in when an instance died never comes to its end. */
  @Scheduled(every = "1h")
  void discardAbandoned() {
    store
        .leftSince(clock.instant().minus(ABANDONED_AFTER))
        .forEach(id -> discard(id, State.CANCELLED, null));
  }

  private final class Told implements Progress {

    private final UUID job;
    private int checked;

    Told(UUID job) {
      this.job = job;
    }

    @Override
    public void checked(int rows) {
      checked = rows;
      tell(0);
    }

    @Override
    public void stored(int rows) {
      tell(rows);
    }

    private void tell(int stored) {
      if (store.progress(job, checked, stored)) {
        throw new Cancelled();
      }
    }
  }
}
