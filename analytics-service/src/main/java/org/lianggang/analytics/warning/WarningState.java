package org.lianggang.analytics.warning;

import java.util.Optional;

/** How far a warning has been dealt with. */
public enum WarningState {
  OPEN,
  ACKNOWLEDGED,
  EXPLAINED,
  RESOLVED,
  SILENCED;

  /** The state that follows when somebody acts; empty where that is not to be done now. */
  public Optional<WarningState> after(WarningAct act) {
    boolean allowed =
        switch (act) {
          case ACKNOWLEDGE -> this == OPEN;
          case EXPLAIN -> this == OPEN || this == ACKNOWLEDGED || this == EXPLAINED;
          case RESOLVE -> this == EXPLAINED;
          case SILENCE -> this != RESOLVED;
          case REOPEN -> this == RESOLVED || this == SILENCED;
        };
    return allowed ? Optional.of(act.leadsTo()) : Optional.empty();
  }
}
