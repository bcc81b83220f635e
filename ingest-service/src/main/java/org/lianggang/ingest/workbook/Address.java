package org.lianggang.ingest.workbook;

/** The names of cells: letters for the column, a number from 1 for the row. */
public final class Address {

  private static final int MOST_COLUMNS = 1 << 24;

  private Address() {}

  /** {@code F12} for the column 6 and the row 12. */
  public static String of(int column, int row) {
    return letters(column) + row;
  }

  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  /** Of {@code A5:B7} 7; 0 of what is no range. */
  public static int lastRow(String range) {
    String digits = range.replaceFirst("^.*?([0-9]{1,9})$", "$1");
    return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
  }

  /** From 1; 0 where the name begins with no column. */
  static int column(String cell) {
    int column = 0;
    for (int i = 0; i < cell.length() && column < MOST_COLUMNS; i++) {
      char letter = cell.charAt(i);
      if (letter < 'A' || letter > 'Z') {
        break;
      }
      column = column * 26 + letter - 'A' + 1;
    }
    return column;
  }
}
