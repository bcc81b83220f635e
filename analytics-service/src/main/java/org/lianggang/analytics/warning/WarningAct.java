package org.lianggang.analytics.warning;

/** What people do about a warning. */
public enum WarningAct {
  ACKNOWLEDGE(WarningState.ACKNOWLEDGED),
  EXPLAIN(WarningState.EXPLAINED),
  RESOLVE(WarningState.RESOLVED),
  SILENCE(WarningState.SILENCED),
  REOPEN(WarningState.OPEN);

  private final WarningState leadsTo;

  WarningAct(WarningState leadsTo) {
    this.leadsTo = leadsTo;
  }

  public WarningState leadsTo() {
    return leadsTo;
  }
}
