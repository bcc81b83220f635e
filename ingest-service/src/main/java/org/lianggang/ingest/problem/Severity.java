package org.lianggang.ingest.problem;

/** What a finding means for the row it is about. */
public enum Severity {
  /** The row is refused, and with it everything it came with. */
  BLOCK,
  /** The row is stored only with an explanation. */
  EXPLAIN,
  /** The row is stored; the reader of the figure should know. */
  NOTE
}
