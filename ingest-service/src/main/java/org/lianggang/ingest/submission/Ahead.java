package org.lianggang.ingest.submission;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on several things at once and hands out what comes of them one after the other, in their
 * order. Nothing is begun further ahead, so that memory holds only so many.
 */
record Ahead(int most, Executor threads) {

  /** One after the other, in the thread that asks. */
  static final Ahead NONE = new Ahead(1, Runnable::run);

  <T, R> void forEach(List<T> things, Function<T, R> work, Consumer<R> then) {
    Deque<CompletableFuture<R>> begun = new ArrayDeque<>();
    for (T thing : things) {
      if (begun.size() == most) {
        then.accept(begun.remove().join());
      }
      begun.add(supplyAsync(() -> work.apply(thing), threads));
    }
    while (!begun.isEmpty()) {
      then.accept(begun.remove().join());
    }
  }
}
