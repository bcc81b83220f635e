package org.lianggang.testkit.sample.core;

import java.time.Instant;

/** A computation that looks at the clock. */
public record Sum(int value) {

  public static Sum untilNow() {
    return new Sum((int) Instant.now().getEpochSecond());
  }
}
