package org.lianggang.ingest.submission;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.catalogue.Indicators;
import org.lianggang.ingest.format.Scales;

/** The scales of the catalogue, each looked up once for a file and only if it is asked for. */
final class KnownScales implements Scales {

  private final Indicators indicators;
  private final Map<String, Optional<BigDecimal>> known = new HashMap<>();

  KnownScales(Indicators indicators) {
    this.indicators = indicators;
  }

  @Override
  public Optional<BigDecimal> of(String indicator) {
    return known.computeIfAbsent(
        indicator,
        code ->
            Optional.ofNullable(indicators.byCodes(Set.of(code)).get(code)).map(Indicator::scale));
  }
}
