package org.lianggang.ingest.workbook;

/** A row of a sheet; used again for the next one. Columns and rows are counted from 1. */
public final class SheetRow {

  /** Cells beyond are not looked into. */
  public static final int MOST_COLUMNS = 200;

  /** What can be said of a cell beyond its text. */
  public enum Kind {
    PLAIN,
    /** The result of a formula that the spreadsheet program has stored. */
    COMPUTED,
    /** A formula without a result. */
    NOT_COMPUTED,
    DATE,
    /** #REF!, #DIV/0! and their like; the text is its name. */
    ERROR
  }

  private final String[] texts = new String[MOST_COLUMNS];
  private final Kind[] kinds = new Kind[MOST_COLUMNS];
  private int number;
  private int last;
  private boolean hidden;

  void begin(int number, boolean hidden) {
    this.number = number;
    this.hidden = hidden;
    this.last = 0;
  }

  void put(int column, String text, Kind kind) {
    while (last < column) {
      texts[last] = "";
      kinds[last++] = Kind.PLAIN;
    }
    texts[column - 1] = text;
    kinds[column - 1] = kind;
  }

  public int number() {
    return number;
  }

  public boolean isHidden() {
    return hidden;
  }

  /** The last column that has a cell. */
  public int last() {
    return last;
  }

  /** Empty where there is none. */
  public String text(int column) {
    return column <= last ? texts[column - 1] : "";
  }

  public Kind kind(int column) {
    return column <= last ? kinds[column - 1] : Kind.PLAIN;
  }

  public boolean isBlank() {
    for (int column = 1; column <= last; column++) {
      if (!texts[column - 1].isBlank() || kinds[column - 1] == Kind.NOT_COMPUTED) {
        return false;
      }
    }
    return true;
  }

  public String address(int column) {
    return Address.of(column, number);
  }
}
