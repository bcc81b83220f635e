package org.lianggang.ingest.staging;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.catalogue.Indicators;
import org.lianggang.ingest.format.Scales;

/** The indicators of the catalogue, each looked up once for a file and only if it is asked for. */
final class CodedIndicators implements Scales {

  private final Indicators catalogue;
  private final Map<String, Optional<Indicator>> known = new HashMap<>();

  CodedIndicators(Indicators catalogue) {
    this.catalogue = catalogue;
  }

  /** Null where there is no such indicator. */
  Indicator find(String code) {
    return known.computeIfAbsent(code, this::lookUp).orElse(null);
  }

  @Override
  public Optional<BigDecimal> of(String code) {
    return Optional.ofNullable(find(code)).map(Indicator::scale);
  }

  private Optional<Indicator> lookUp(String code) {
    return Optional.ofNullable(catalogue.byCodes(Set.of(code)).get(code));
  }
}
