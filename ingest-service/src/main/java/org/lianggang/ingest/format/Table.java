package org.lianggang.ingest.format;

import java.util.stream.Stream;

/** How the rows of a sheet become rows of a report, as its headings say. */
interface Table {

  /** The figures that the row has, in the order of its columns; none where nothing was entered. */
  Stream<Figure> figures(SheetLine line);

  /** How many figures the row asks for that nothing was said of. */
  int leftEmpty(SheetLine line);

  Columns columns();

  /** By its headings: the groups of people side by side, or a row a figure. */
  static Table under(SheetLine headings, Receiver receiver) {
    for (int i = 0; i < headings.count(); i++) {
      String field = Form.BY_GROUP.fields().get(headings.cell(i).strip());
      if (field != null && field.startsWith("value@")) {
        return new GroupedTable(Columns.of(headings, Form.BY_GROUP, receiver));
      }
    }
    return new FigureTable(Columns.of(headings, Form.BY_FIGURE, receiver));
  }

  static boolean isUnder(SheetLine line) {
    for (int i = 0; i < line.count(); i++) {
      if ("indicator".equals(Headings.PLAIN.fields().get(line.cell(i).strip()))) {
        return true;
      }
    }
    return false;
  }
}
