package org.lianggang.ingest.workbook;

import static org.lianggang.ingest.problem.FindingCode.TOO_MANY_COLUMNS;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The rows of a sheet in their order, and after them what was merged. */
public final class SheetRows implements Closeable {

  private final Xml xml;
  private final SharedTexts texts;
  private final Styles styles;
  private final boolean from1904;
  private final SheetRow row = new SheetRow();
  private final List<String> merged = new ArrayList<>();
  private int number;

  SheetRows(Xml xml, SharedTexts texts, Styles styles, boolean from1904) {
    this.xml = xml;
    this.texts = texts;
    this.styles = styles;
    this.from1904 = from1904;
  }

  /** With something in it; the same object each time, and null at the end. */
  public SheetRow next() throws IOException {
    while (xml.next()) {
      if (xml.isStart("row")) {
        readRow();
        if (!row.isBlank()) {
          return row;
        }
      } else if (xml.isStart("mergeCell")) {
        merged.add(String.valueOf(xml.attribute("ref")));
      }
    }
    return null;
  }

  /** As A1:B2; complete after the last row. */
  public List<String> merged() {
    return merged;
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }

  private void readRow() throws IOException {
    String stated = xml.attribute("r");
    if (stated != null && !stated.matches("[0-9]{1,9}")) {
      throw xml.broken();
    }
    number = stated == null ? number + 1 : Integer.parseInt(stated);
    row.begin(number, xml.flag("hidden"));
    int column = 0;
    while (xml.next() && !xml.isEnd("row")) {
      if (xml.isStart("c")) {
        String cell = xml.attribute("r");
        column = cell == null ? column + 1 : Address.column(cell);
        readCell(column);
      }
    }
  }

  private void readCell(int column) throws IOException {
    String type = String.valueOf(xml.attribute("t"));
    Styles.Shown shown = styles.of(xml.attribute("s"));
    String value = null;
    boolean formula = false;
    while (xml.next() && !xml.isEnd("c")) {
      if (xml.isStart("f")) {
        formula = true;
      } else if (xml.isStart("v")) {
        value = xml.text();
      } else if (xml.isStart("is")) {
        value = SharedTexts.rich(xml, "is");
      }
    }
    if (value == null && !formula) {
      return;
    }
    if (column < 1) {
      throw xml.broken();
    }
    if (column > SheetRow.MOST_COLUMNS) {
      throw Refusal.tooLarge(TOO_MANY_COLUMNS, SheetRow.MOST_COLUMNS);
    }
    if (value == null) {
      row.put(column, "", SheetRow.Kind.NOT_COMPUTED);
    } else {
      put(column, type, shown, value, formula);
    }
  }

  private void put(int column, String type, Styles.Shown shown, String value, boolean formula)
      throws IOException {
    SheetRow.Kind kind = formula ? SheetRow.Kind.COMPUTED : SheetRow.Kind.PLAIN;
    switch (type) {
      case "s" -> row.put(column, shared(value), kind);
      case "str" -> row.put(column, Escapes.resolved(value), kind);
      case "inlineStr" -> row.put(column, value, kind);
      case "b" -> row.put(column, value.equals("1") ? "TRUE" : "FALSE", kind);
      case "e" -> row.put(column, value, SheetRow.Kind.ERROR);
      case "d" -> row.put(column, value, SheetRow.Kind.DATE);
      default -> putNumber(column, shown, value, kind);
    }
  }

  private void putNumber(int column, Styles.Shown shown, String value, SheetRow.Kind kind) {
    switch (shown) {
      case NUMBER -> row.put(column, CellText.ofNumber(value), kind);
      case PERCENTAGE -> row.put(column, CellText.ofPercentage(value), kind);
      case DATE -> row.put(column, CellText.ofDate(value, from1904), SheetRow.Kind.DATE);
    }
  }

  private String shared(String number) throws IOException {
    String text = texts.of(number);
    if (text == null) {
      throw xml.broken();
    }
    return text;
  }
}
