package org.lianggang.local.api;

import java.util.function.Supplier;

/** A token that is made anew once it was used for a minute. */
final class Renewed implements Supplier<String> {

  private static final long NANOS = 60_000_000_000L;

  private final Supplier<String> source;
  private String token;
  private long madeAt;

  Renewed(Supplier<String> source) {
    this.source = source;
  }

  @Override
  public synchronized String get() {
    long now = System.nanoTime();
    if (token == null || now - madeAt > NANOS) {
      token = source.get();
      madeAt = now;
    }
    return token;
  }
}
