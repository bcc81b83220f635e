package org.lianggang.ingest.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The indicators as they stand when first asked for, each looked up once for a report. */
public final class Lookup {

  private final Indicators catalogue;
  private final Map<String, Optional<Indicator>> known = new ConcurrentHashMap<>();

  Lookup(Indicators catalogue) {
    this.catalogue = catalogue;
  }

  /** Null where there is no such indicator. */
  public Indicator find(String code) {
    if (!known.containsKey(code)) {
      lookUp(Set.of(code));
    }
    return known.get(code).orElse(null);
  }

  /** Those of the codes that exist. */
  public Map<String, Indicator> byCodes(Stream<String> codes) {
    Set<String> wanted = codes.collect(Collectors.toSet());
    Set<String> missing = new HashSet<>(wanted);
    missing.removeAll(known.keySet());
    if (!missing.isEmpty()) {
      lookUp(missing);
    }
    Map<String, Indicator> indicators = new HashMap<>();
    wanted.forEach(code -> known.get(code).ifPresent(found -> indicators.put(code, found)));
    return indicators;
  }

  private void lookUp(Set<String> codes) {
    Map<String, Indicator> found = catalogue.byCodes(codes);
    codes.forEach(code -> known.put(code, Optional.ofNullable(found.get(code))));
  }
}
