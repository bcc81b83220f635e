package org.lianggang.ingest.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** Shows figures as they were when somebody looked last; what could not be seen is NaN, never 0. */
@Singleton
public class Gauges {

  private final MeterRegistry meters;
  private final Map<Shown, AtomicReference<Double>> figures = new ConcurrentHashMap<>();

  Gauges(MeterRegistry meters) {
    this.meters = meters;
  }

  private record Shown(String name, Tags tags) {}

  /** Tags are pairs of name and value, as in {@code "state", "queued"}. */
  public void show(String name, double figure, String... tags) {
    figures.computeIfAbsent(new Shown(name, Tags.of(tags)), this::register).set(figure);
  }

  /** Whatever was shown is not known at present. */
  public void forget() {
    figures.values().forEach(figure -> figure.set(Double.NaN));
  }

  private AtomicReference<Double> register(Shown shown) {
    AtomicReference<Double> figure = new AtomicReference<>(Double.NaN);
    Gauge.builder(shown.name(), figure, AtomicReference::get).tags(shown.tags()).register(meters);
    return figure;
  }
}
