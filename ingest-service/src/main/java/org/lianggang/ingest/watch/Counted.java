package org.lianggang.ingest.watch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Counts what happens on this instance, for those who run it. */
@Singleton
public class Counted {

  private final MeterRegistry meters;
  private final TransactionSynchronizationRegistry transaction;
  private final Counter rows;
  private final Counter limited;

  Counted(MeterRegistry meters, TransactionSynchronizationRegistry transaction) {
    this.meters = meters;
    this.transaction = transaction;
    this.rows = meters.counter("lianggang.rows.judged");
    this.limited = meters.counter("lianggang.requests.limited");
  }

  /** Once its transaction has committed; what was done, as in {@code submission.accept}. */
  public void act(String name) {
    afterCommit(meters.counter("lianggang.acts", "act", name));
  }

  /** Once its transaction has committed. */
  public void jobEnded(String state) {
    afterCommit(jobs(state));
  }

  /** That jobs may end so. */
  public void mayEnd(String state) {
    jobs(state);
  }

  private Counter jobs(String state) {
    return meters.counter("lianggang.jobs.ended", "state", state);
  }

  /** Held against the rules, also on trial and again. */
  public void rowsJudged(int more) {
    rows.increment(more);
  }

  /** Attempts at telling webhooks; none says that there may be such. */
  public void deliveries(String outcome, int more) {
    meters.counter("lianggang.deliveries", "outcome", outcome).increment(more);
  }

  /** A request refused because its caller asks too much. */
  public void limited() {
    limited.increment();
  }

  private void afterCommit(Counter counter) {
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              counter.increment();
            }
          }
        });
  }
}
