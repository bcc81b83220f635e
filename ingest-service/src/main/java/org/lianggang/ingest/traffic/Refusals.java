package org.lianggang.ingest.traffic;

import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.OptionalInt;
import org.lianggang.ingest.IngestSettings;

/** How many tokens and keys that are not believed may still come from an address. */
@ApplicationScoped
class Refusals {

  private final Allowances allowances;

  @Inject
  Refusals(IngestSettings settings) {
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
