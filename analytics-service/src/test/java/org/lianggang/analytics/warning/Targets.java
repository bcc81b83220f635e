package org.lianggang.analytics.warning;

import java.math.BigDecimal;
import org.lianggang.analytics.assessment.Target;
import org.lianggang.analytics.assessment.TargetKind;

/** Targets for 2030 with a tolerance of 2. */
final class Targets {

  private Targets() {}

  static Target of(TargetKind kind, String value) {
    return new Target(
        kind,
        value == null ? null : new BigDecimal(value),
        null,
        null,
        null,
        BigDecimal.valueOf(2),
        null,
        null,
        null,
        null,
        null,
        2030,
        false);
  }
}
