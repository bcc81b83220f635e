package org.lianggang.ingest.format;

import static org.lianggang.ingest.problem.FindingCode.CELLS_MERGED;
import static org.lianggang.ingest.problem.FindingCode.CELL_WITHOUT_HEADING;
import static org.lianggang.ingest.problem.FindingCode.HIDDEN_ROWS_READ;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_SHEET;

import java.io.IOException;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.FindingCode;
import org.lianggang.ingest.workbook.Address;
import org.lianggang.ingest.workbook.Sheet;
import org.lianggang.ingest.workbook.SheetRow;
import org.lianggang.ingest.workbook.SheetRows;

/** Reads the tables of a workbook, one a sheet; the rows of all of them are numbered together. */
final class SheetReport {

  /** Titles may stand above the headings, but not a whole sheet of something else. */
  private static final int MOST_TITLES = 20;

  private final Scales scales;
  private final int mostRows;
  private final Receiver receiver;
  private int rows;
  private int leftEmpty;

  SheetReport(Scales scales, int mostRows, Receiver receiver) {
    this.scales = scales;
    this.mostRows = mostRows;
    this.receiver = receiver;
  }

  /** How many rows there were so far. */
  int rows() {
    return rows;
  }

  /** How many figures the form asked for that nothing was said of. */
  int leftEmpty() {
    return leftEmpty;
  }

  void read(Sheet sheet, SheetRows lines) throws IOException {
    SheetRow row = lines.next();
    for (int above = 0; row != null && above < MOST_TITLES; above++) {
      SheetLine line = new SheetLine(sheet, row);
      if (Table.isUnder(line)) {
        int heading = row.number();
        readRows(sheet, Table.under(line, receiver), lines);
        refuseMerged(sheet, heading, lines);
        return;
      }
      row = lines.next();
      if (row == null || above == MOST_TITLES - 1) {
        receiver.fault(ofSheet(UNKNOWN_SHEET, sheet, sheet.name()).inCell(sheet.name() + "!A1"));
        return;
      }
    }
  }

  private void readRows(Sheet sheet, Table table, SheetRows lines) throws IOException {
    int hidden = 0;
    for (SheetRow row = lines.next(); row != null; row = lines.next()) {
      SheetLine line = new SheetLine(sheet, row);
      int before = rows;
      for (Figure figure : table.figures(line).toList()) {
        readFigure(line, figure);
      }
      refuseStrays(line, table);
      leftEmpty += table.leftEmpty(line);
      hidden += row.isHidden() && rows > before ? 1 : 0;
    }
    if (hidden > 0) {
      receiver.fault(Finding.note(HIDDEN_ROWS_READ, sheet.name(), hidden));
    }
  }

  private void readFigure(SheetLine line, Figure figure) throws IOException {
    if (++rows > mostRows) {
      throw Limits.tooManyRows(mostRows);
    }
    SentRow sent = new Cells(figure.columns(), scales, receiver).read(line, rows);
    receiver.row(
        sent.of(figure.sex(), figure.residence()).numbered(rows),
        new Site(line.sheet().name(), (int) line.number(), figure.places()));
  }

  /** Something beside the table means something to whoever wrote it. */
  private void refuseStrays(SheetLine line, Table table) {
    for (int i = table.columns().count(); i < line.count(); i++) {
      if (!line.isBlank(i)) {
        String shown = Fields.shown(line.cell(i));
        receiver.fault(
            Finding.at(CELL_WITHOUT_HEADING, null, null, shown, shown).inCell(line.address(i)));
      }
    }
  }

  private void refuseMerged(Sheet sheet, int heading, SheetRows lines) {
    for (String range : lines.merged()) {
      if (Address.lastRow(range) > heading) {
        receiver.fault(ofSheet(CELLS_MERGED, sheet, range).inCell(sheet.name() + "!" + range));
      }
    }
  }

  private static Finding ofSheet(FindingCode code, Sheet sheet, String figure) {
    return Finding.at(code, null, null, sheet.name(), figure);
  }
}
