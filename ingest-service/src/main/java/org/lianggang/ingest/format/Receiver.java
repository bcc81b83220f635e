package org.lianggang.ingest.format;

import org.lianggang.ingest.intake.Row;
import org.lianggang.ingest.problem.Finding;

/** Takes what is read out of a file, one after the other, so that nobody has to hold the file. */
public interface Receiver {

  /** The rows come in the order of their numbers; one with faults comes all the same. */
  void row(Row row);

  /** The same of a row of which it is known where in a workbook it stands. */
  default void row(Row row, Site site) {
    row(row);
  }

  /** Something that could not be made out, or a note on how it was; those of a row precede it. */
  void fault(Finding fault);

  /** There was no row; a fault unless the report says as much by its scope. */
  void noRows(Finding fault);
}
