package org.lianggang.ingest.catalogue;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The indicators as they stand now; read at each call, so that every instance agrees. */
@Singleton
public class Indicators {

  @Transactional
  public Map<String, Indicator> all() {
    return byCode(StoredIndicator.listAll());
  }

  /** Those of the codes that exist. */
  @Transactional
  public Map<String, Indicator> byCodes(Collection<String> codes) {
    return byCode(StoredIndicator.list("code in ?1", codes));
  }

  private static Map<String, Indicator> byCode(List<StoredIndicator> stored) {
    return stored.stream()
        .map(indicator -> indicator.body)
        .collect(Collectors.toMap(Indicator::code, Function.identity()));
  }
}
