package org.lianggang.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AheadTest {

  private static final int PLACES = 3;
  private static final List<Integer> THINGS = IntStream.range(0, 200).boxed().toList();

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Ahead ahead = Ahead.of(PLACES, threads);
  private final AtomicInteger held = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  @Test
  void many_share_the_places_and_each_gets_its_own_in_their_order() throws Exception {
    Callable<List<Integer>> job = this::handedOut;
    List<Future<List<Integer>>> jobs =
        threads.invokeAll(Stream.generate(() -> job).limit(5).toList());

    for (Future<List<Integer>> one : jobs) {
      assertThat(one.get()).isEqualTo(THINGS);
    }
    assertThat(most).hasValueBetween(2, PLACES);
  }

  @Test
  void what_fails_leaves_its_places_to_others() throws Exception {
    for (int i = 0; i < 2 * PLACES; i++) {
      assertThatThrownBy(() -> ahead.forEach(THINGS, thing -> THINGS.get(-1), thing -> {}))
          .hasRootCauseInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> ahead.forEach(THINGS, thing -> 0, thing -> THINGS.get(-1)))
          .isInstanceOf(IndexOutOfBoundsException.class);
    }
    assertThat(handedOut()).isEqualTo(THINGS);
  }

  private List<Integer> handedOut() {
    List<Integer> handedOut = new ArrayList<>();
    ahead.forEach(
        THINGS,
        thing -> {
          most.accumulateAndGet(held.incrementAndGet(), Math::max);
          return thing;
        },
        thing -> {
          held.decrementAndGet();
          handedOut.add(thing);
        });
    return handedOut;
  }
}
