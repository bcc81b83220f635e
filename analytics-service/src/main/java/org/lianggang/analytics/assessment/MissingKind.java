package org.lianggang.analytics.assessment;

/** Why a cell has no value; missing is never 0. */
public enum MissingKind {
  NOT_COLLECTED(Reason.NOT_COLLECTED),
  WORK_NOT_CARRIED_OUT(Reason.WORK_NOT_CARRIED_OUT),
  NOT_APPLICABLE(Reason.NOT_APPLICABLE),
  NOT_YET_DUE(Reason.NOT_YET_DUE),
  SUPPRESSED(Reason.SUPPRESSED),
  OTHER(Reason.OTHER);

  private final Reason reason;

  MissingKind(Reason reason) {
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
