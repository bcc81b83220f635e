package org.lianggang.ingest.submission;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on several things at once and hands out what comes of them one after the other, in their
 * order. Each has a place from when it is begun until it is handed out, so that memory holds only
 * so many, however many share the places.
 */
record Ahead(Semaphore places, Executor threads) {

  /** At most so many at once, of all that share it; who comes first is served first. */
  static Ahead of(int most, Executor threads) {
    return new Ahead(new Semaphore(most, true), threads);
  }

  /** One after the other, in the thread that asks. */
  static Ahead none() {
    return of(1, Runnable::run);
  }

  <T, R> void forEach(List<T> things, Function<T, R> work, Consumer<R> then) {
    Deque<CompletableFuture<R>> begun = new ArrayDeque<>();
    try {
      for (T thing : things) {
        takePlace(begun, then);
        begun.add(supplyAsync(() -> work.apply(thing), threads));
      }
      while (!begun.isEmpty()) {
        handOut(begun, then);
      }
    } finally {
      begun.forEach(left -> left.whenComplete((any, fault) -> places.release()));
    }
  }

  /** Whoever has a place gives it back before waiting for another, or all might wait for ever. */
  private <R> void takePlace(Deque<CompletableFuture<R>> begun, Consumer<R> then) {
    boolean taken = isFree();
    while (!taken && !begun.isEmpty()) {
      handOut(begun, then);
      taken = isFree();
    }
    if (!taken) {
      places.acquireUninterruptibly();
    }
  }

  /** And nobody waits for it. */
  private boolean isFree() {
    return !places.hasQueuedThreads() && places.tryAcquire();
  }

  private <R> void handOut(Deque<CompletableFuture<R>> begun, Consumer<R> then) {
    CompletableFuture<R> first = begun.remove();
    try {
      then.accept(first.join());
    } finally {
      places.release();
    }
  }
}
