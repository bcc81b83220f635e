package org.lianggang.ingest.format;

import java.math.BigDecimal;
import java.util.Optional;

/** What the values of an indicator are multiplied by, as a sign behind a figure says it. */
public interface Scales {

  /** 100 for per cent, 1000 for per mille; empty where it has none, or is no indicator. */
  Optional<BigDecimal> of(String indicator);
}
