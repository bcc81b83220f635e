package org.lianggang.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Calls that begin at the same moment, each on a thread and a connection of its own. */
final class AtOnce {

  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "at-once");
            thread.setDaemon(true);
            return thread;
          });

  private AtOnce() {}

  /** What each answered, in the order of the calls. */
  static <T> List<T> all(List<Callable<T>> calls) {
    CyclicBarrier begin = new CyclicBarrier(calls.size());
    List<Future<T>> under = new ArrayList<>();
    for (Callable<T> call : calls) {
      under.add(
          THREADS.submit(
              () -> {
                begin.await();
                return call.call();
              }));
    }
    return under.stream().map(AtOnce::answer).toList();
  }

  static <T> Future<T> begin(Callable<T> call) {
    return THREADS.submit(call);
  }

  static <T> T answer(Future<T> call) {
    try {
      return call.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a call failed", e);
    }
  }
}
