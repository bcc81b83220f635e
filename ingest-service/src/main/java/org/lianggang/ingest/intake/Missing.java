package org.lianggang.ingest.intake;

/** Why there is no value; 0 is a value and never means any of these. */
public enum Missing {
  NOT_COLLECTED(ObsStatus.L),
  NOT_APPLICABLE(ObsStatus.M),
  WORK_NOT_CARRIED_OUT(ObsStatus.O),
  NOT_YET_DUE(ObsStatus.O),
  SUPPRESSED(ObsStatus.Q),
  /** There was a figure and there is none any more. */
  WITHDRAWN(ObsStatus.O);

  private final ObsStatus status;

  Missing(ObsStatus status) {
    this.status = status;
  }

  ObsStatus status() {
    return status;
  }
}
