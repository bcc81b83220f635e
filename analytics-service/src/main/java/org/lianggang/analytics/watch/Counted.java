package org.lianggang.analytics.watch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/** Counts what happens on this instance, for those who run it. */
@Singleton
public class Counted {

  private final MeterRegistry meters;
  private final Counter series;
  private final Counter limited;

  Counted(MeterRegistry meters) {
    this.meters = meters;
    this.series = meters.counter("lianggang.series.judged");
    this.limited = meters.counter("lianggang.requests.limited");
  }

  /** Also again, because something they rest on has changed. */
  public void seriesJudged(int more) {
    series.increment(more);
  }

  /** What warnings have become, as in {@code RAISED}; level as in {@code RED}. */
  public void warnings(String kind, String level, long more) {
    meters.counter("lianggang.warning.events", "kind", kind, "level", level).increment(more);
  }

  /** Attempts at telling subscribers; none says that there may be such. */
  public void deliveries(String outcome, int more) {
    meters.counter("lianggang.deliveries", "outcome", outcome).increment(more);
  }

  /** What was done, as in {@code release.put}. */
  public void act(String name) {
    meters.counter("lianggang.acts", "act", name).increment();
  }

  /** A request refused because its caller asks too much. */
  public void limited() {
    limited.increment();
  }
}
