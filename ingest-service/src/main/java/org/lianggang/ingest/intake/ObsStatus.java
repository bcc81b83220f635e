package org.lianggang.ingest.intake;

/** The status of an observation, with the letters of the SDMX code list CL_OBS_STATUS. */
public enum ObsStatus {
  /** Normal. */
  A,
  /** Provisional. */
  P,
  /** Estimated. */
  E,
  /** Break in the series: not comparable with the years before. */
  B,
  /** Suppressed: with a value that is not to be shown, or without one. */
  Q,
  /** Missing: it exists but was not collected. */
  L,
  /** Missing: it cannot exist. */
  M,
  /** Missing for another reason. */
  O;

  boolean allowsValue() {
    return this != L && this != M && this != O;
  }

  boolean explainsAbsence() {
    return this == Q || !allowsValue();
  }
}
