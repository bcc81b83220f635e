package org.lianggang.ingest.format;

import org.lianggang.ingest.workbook.SheetRow;

/** A row of a table as its cells say it, headings or figures. */
interface Line {

  int MOST_CELLS = SheetRow.MOST_COLUMNS;

  /** Where it stands in the file, from 1. */
  long number();

  int count();

  /** Counted from 0; empty where nothing stands. */
  String cell(int index);

  default SheetRow.Kind kind(int index) {
    return SheetRow.Kind.PLAIN;
  }

  /** In a workbook, as {@code 教育!F12}; else null. */
  default String address(int index) {
    return null;
  }
}
