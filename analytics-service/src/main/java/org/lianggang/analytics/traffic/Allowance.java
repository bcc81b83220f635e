package org.lianggang.analytics.traffic;

import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import java.time.Duration;
import java.util.Map;

/**
 * What a caller is told about how much may be asked, by the IETF draft of RateLimit headers.
 *
 * @param quota requests in {@code window} seconds
 * @param left requests that may follow at once
 * @param full seconds until the whole quota is there again
 * @param next seconds until one more request is granted
 */
record Allowance(boolean granted, int quota, long window, long left, long full, long next) {

  static Allowance of(int quota, Duration window, ConsumptionProbe probe) {
    return new Allowance(
        probe.isConsumed(),
        quota,
        window.toSeconds(),
        probe.getRemainingTokens(),
        seconds(probe.getNanosToWaitForReset()),
        seconds(probe.getNanosToWaitForRefill()));
  }

  static Allowance of(int quota, Duration window, EstimationProbe probe) {
    return new Allowance(
        probe.canBeConsumed(),
        quota,
        window.toSeconds(),
        probe.getRemainingTokens(),
        window.toSeconds(),
        seconds(probe.getNanosToWaitForRefill()));
  }

  Map<String, String> headers() {
    return Map.of(
        "RateLimit-Policy", "\"caller\";q=%d;w=%d".formatted(quota, window),
        "RateLimit", "\"caller\";r=%d;t=%d".formatted(left, full));
  }

  /** Rounded up: who waits that long is not too early. */
  private static long seconds(long nanos) {
    return Duration.ofNanos(nanos).plusNanos(999_999_999).toSeconds();
  }
}
