package org.lianggang.ingest.job;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.lianggang.ingest.IngestSettings;

/** Threads that work on jobs, so many at a time; each looks for the next when it is woken. */
@Singleton
class Workers {

  private static final Logger LOG = Logger.getLogger(Workers.class);
  private static final long BETWEEN_LOOKS_MILLIS = 1000;
  private static final long FAREWELL_MILLIS = 5000;

  private final Work work;
  private final TransactionSynchronizationRegistry transaction;
  private final int count;
  private final Semaphore calls = new Semaphore(0);
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean open = true;

  Workers(Work work, TransactionSynchronizationRegistry transaction, IngestSettings settings) {
    this.work = work;
    this.transaction = transaction;
    this.count = settings.job().workers();
  }

  void start(@Observes StartupEvent started) {
    for (int i = 1; i <= count; i++) {
      Thread thread = new Thread(this::goOn, "job-worker-" + i);
      thread.setDaemon(true);
      thread.start();
      threads.add(thread);
    }
  }

  /** Before the connections are closed: what is under way is rolled back and begun again later. */
  void stop(@Observes @Priority(1) ShutdownEvent stopped) throws InterruptedException {
    open = false;
    threads.forEach(Thread::interrupt);
    for (Thread thread : threads) {
      thread.join(FAREWELL_MILLIS);
    }
  }

  void wakeAfterCommit() {
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              calls.release();
            }
          }
        });
  }

  private void goOn() {
    while (open) {
      try {
        if (!work.doNext()) {
          calls.tryAcquire(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        LOG.warnf("Jobs wait: %s", e.getMessage());
        pause();
      }
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
