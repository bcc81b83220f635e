package org.lianggang.ingest.obligation;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.lianggang.ingest.intake.Cell;

/**
 * What has come of some figures: those accepted, whoever reported them, and those that the unit has
 * before the reviewers. That a value is not yet due is no report.
 */
record HandedIn(Map<Cell, In> accepted, Map<Owed, In> submitted) {

  /** The submission it stands in, and the day it was first handed in. */
  record In(UUID submission, LocalDate day) {}
}
