package org.lianggang.ingest.traffic;

/** How much work an answer is. */
enum Cost {

  /** Little: its statements end soon or are ended. */
  LOW,

  /** As much as what it is about is large: it may take its time. */
  VARIES,

  /** Much: only so many at once. */
  HIGH
}
