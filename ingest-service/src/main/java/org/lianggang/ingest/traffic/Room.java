package org.lianggang.ingest.traffic;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;

/** Where so many may be at once, and only so many of them for one caller. */
public final class Room {

  private final Semaphore places;
  private final int ofOne;
  private final Cache<String, Semaphore> shares = Caffeine.newBuilder().weakValues().build();

  public Room(int places, int ofOne) {
    this.places = new Semaphore(places, true);
    this.ofOne = ofOne;
  }

  /** What came of wanting to enter. */
  public sealed interface Entry {

    <T> T fold(Function<Place, T> entered, Supplier<T> full, Supplier<T> ownShareTaken);
  }

  /** To be left once, however often that is said. */
  public static final class Place implements Entry {

    private final Semaphore share;
    private final Semaphore places;
    private final AtomicBoolean held = new AtomicBoolean(true);

    private Place(Semaphore share, Semaphore places) {
      this.share = share;
      this.places = places;
    }

    public void leave() {
      if (held.getAndSet(false)) {
        places.release();
        share.release();
      }
    }

    @Override
    public <T> T fold(Function<Place, T> entered, Supplier<T> full, Supplier<T> ownShareTaken) {
      return entered.apply(this);
    }
  }

  private record Full() implements Entry {
    @Override
    public <T> T fold(Function<Place, T> entered, Supplier<T> full, Supplier<T> ownShareTaken) {
      return full.get();
    }
  }

  private record OwnShareTaken() implements Entry {
    @Override
    public <T> T fold(Function<Place, T> entered, Supplier<T> full, Supplier<T> ownShareTaken) {
      return ownShareTaken.get();
    }
  }

  /** At once or not at all. */
  Entry enter(String caller) {
    return enter(caller, Duration.ZERO);
  }

  /** Waits so long for a place of the caller's own share, and then for one at all. */
  public Entry enter(String caller, Duration patience) {
    Semaphore share = shares.get(caller, unknown -> new Semaphore(ofOne, true));
    try {
      if (!share.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        return new OwnShareTaken();
      }
      if (!places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        share.release();
        return new Full();
      }
      return new Place(share, places);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Full();
    }
  }
}
