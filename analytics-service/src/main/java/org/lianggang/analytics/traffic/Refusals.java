package org.lianggang.analytics.traffic;

import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.OptionalInt;
import org.lianggang.analytics.AnalyticsSettings;

/** How many tokens and keys that are not believed may still come from an address. */
@ApplicationScoped
class Refusals {

  private final Allowances allowances;

  @Inject
  Refusals(AnalyticsSettings settings) {
    this(settings.limit().refusals(), settings.limit().window());
  }

  Refusals(int most, Duration window) {
    allowances = new Allowances(OptionalInt.of(most), window, TimeMeter.SYSTEM_MILLISECONDS);
  }

  Allowance left(String address) {
    return allowances.look(address);
  }

  void count(String address) {
    allowances.ask(address);
  }
}
