package org.lianggang.ingest;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the service under test: that of the machine, until a test sets it. */
@Alternative
@Priority(1)
@Singleton
public final class AnyDay extends Clock {

  private volatile Clock current = Clock.systemUTC();

  /** Noon of that day in Asia/Shanghai, as 2025-04-30; or a time, as 2025-04-30T16:00:00Z. */
  public void is(String day) {
    Instant time = Instant.parse(day.length() > 10 ? day : day + "T04:00:00Z");
    current = Clock.fixed(time, ZoneOffset.UTC);
  }

  public void isToday() {
    current = Clock.systemUTC();
  }

  @Override
  public Instant instant() {
    return current.instant();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
