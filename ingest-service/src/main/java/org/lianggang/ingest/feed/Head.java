package org.lianggang.ingest.feed;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The last position given, as far as this instance knows, and who waits for a later one. */
@Singleton
class Head {

  private final Set<Waiter> waiters = ConcurrentHashMap.newKeySet();
  private volatile long position;

  private record Waiter(long after, UniEmitter<? super Long> emitter) {}

  /** Comes as soon as there is a position beyond this one; no thread waits for it. */
  Uni<Long> beyond(long after) {
    return Uni.createFrom()
        .emitter(
            emitter -> {
              Waiter waiter = new Waiter(after, emitter);
              waiters.add(waiter);
              emitter.onTermination(() -> waiters.remove(waiter));
              wake(waiter);
            });
  }

  void moved(long head) {
    position = head;
    waiters.forEach(this::wake);
  }

  private void wake(Waiter waiter) {
    if (position > waiter.after() && waiters.remove(waiter)) {
      waiter.emitter().complete(position);
    }
  }
}
