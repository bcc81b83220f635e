package org.lianggang.ingest.format;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/**
 * The record that the parser is at; used again for the next one. Of its cells only as many are kept
 * as a table may have, and of each no more than shows that it is too long.
 */
final class CsvLine extends AbstractBaseCsvCallbackHandler<CsvLine> implements Line {

  private static final int MOST_CHARS = SentRow.LONGEST_TEXT + 1;

  private final String[] cells = new String[MOST_CELLS];
  private long number;
  private int count;
  private boolean blank;

  @Override
  protected void handleBegin(long startingLineNumber) {
    number = startingLineNumber;
    count = 0;
    blank = true;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    if (index < MOST_CELLS) {
      cells[index] = new String(buffer, offset, Math.min(length, MOST_CHARS));
      blank &= cells[index].isBlank();
    } else {
      blank &= length == 0;
    }
    count = index + 1;
  }

  @Override
  protected CsvLine buildRecord() {
    return this;
  }

  /** Of the text line it begins in. */
  @Override
  public long number() {
    return number;
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public String cell(int index) {
    return cells[index];
  }

  boolean isBlank() {
    return blank;
  }
}
