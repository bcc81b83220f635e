package org.lianggang.analytics.watch;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.stream.Stream;

/** How long answers take is counted by classes, so that quantiles over instances can be told. */
class Latencies {

  private static final double[] CLASSES =
      Stream.of(5, 25, 100, 250, 1_000, 5_000, 30_000)
          .mapToDouble(millis -> Duration.ofMillis(millis).toNanos())
          .toArray();

  @Produces
  @Singleton
  MeterFilter ofRequests() {
    return new MeterFilter() {
      @Override
      public DistributionStatisticConfig configure(
          Meter.Id meter, DistributionStatisticConfig config) {
        return meter.getName().equals("http.server.requests")
            ? DistributionStatisticConfig.builder()
                .serviceLevelObjectives(CLASSES)
                .build()
                .merge(config)
            : config;
      }
    };
  }
}
