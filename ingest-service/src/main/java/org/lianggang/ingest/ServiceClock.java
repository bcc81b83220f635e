package org.lianggang.ingest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The only place that asks what time it is. */
final class ServiceClock {

  @Produces
  @Singleton
  static Clock clock(IngestSettings settings) {
    return Clock.offset(Clock.systemUTC(), settings.clock().shift());
  }
}
