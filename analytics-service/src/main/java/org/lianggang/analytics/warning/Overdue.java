package org.lianggang.analytics.warning;

import java.math.BigDecimal;
import java.util.List;

/** 逾期未报: graver after some days. */
final class Overdue {

  private final int days;

  Overdue(int days) {
    this.days = days;
  }

  Warning check(Owed owed) {
    return new Warning(
        WarningKey.ofUnit(WarningCode.OVERDUE, owed.unit(), owed.region(), owed.period()),
        owed.daysLate() > days ? WarningLevel.RED : WarningLevel.YELLOW,
        BigDecimal.valueOf(owed.outstanding()),
        BigDecimal.valueOf(owed.owed()),
        List.of(Integer.valueOf(owed.period())),
        Wording.of(
            WarningCode.OVERDUE.name(),
            Wording.named(owed.name()),
            owed.period(),
            owed.outstanding(),
            owed.owed(),
            owed.since()));
  }
}
