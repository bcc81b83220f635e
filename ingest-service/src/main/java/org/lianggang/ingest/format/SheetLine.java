package org.lianggang.ingest.format;

import org.lianggang.ingest.workbook.Sheet;
import org.lianggang.ingest.workbook.SheetRow;

/** A row of a sheet; the texts of its cells no longer than shows that they are too long. */
record SheetLine(Sheet sheet, SheetRow row) implements Line {

  private static final int MOST_CHARS = SentRow.LONGEST_TEXT + 1;

  @Override
  public long number() {
    return row.number();
  }

  @Override
  public int count() {
    return row.last();
  }

  @Override
  public String cell(int index) {
    String text = row.text(index + 1);
    return text.length() > MOST_CHARS ? text.substring(0, MOST_CHARS) : text;
  }

  @Override
  public SheetRow.Kind kind(int index) {
    return row.kind(index + 1);
  }

  @Override
  public String address(int index) {
    return sheet.name() + "!" + row.address(index + 1);
  }

  /** Nothing was put there: neither a text nor a formula that has no result. */
  boolean isBlank(int index) {
    return cell(index).isBlank() && kind(index) != SheetRow.Kind.NOT_COMPUTED;
  }
}
