package org.lianggang.analytics.exchange.data;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.lianggang.analytics.exchange.model.Component;

/**
 * A workbook of one sheet, streamed: each component a column, names beside the codes, figures as
 * numbers.
 */
final class XlsxData extends RowWriter {

  private static final int ROWS_AT_ONCE = 500;

  private final Workbook book;
  private final Worksheet sheet;
  private final Labels labels;
  private final List<Component> columns;
  private int row;
  private int column;

  XlsxData(OutputStream out, Layout layout, Labels labels) {
    super(layout);
    this.book = new Workbook(out, "Lianggang", "1.0");
    this.sheet = book.newWorksheet(layout.shape().id());
    this.labels = labels;
    this.columns = layout.told().toList();
  }

  @Override
  public void begin() throws IOException {
    for (Component heading : columns) {
      text(heading.id());
      if (heading.isCoded()) {
        text(labels.of(heading));
      }
    }
    endRow();
  }

  @Override
  public void observation(Row observation) throws IOException {
    for (Component component : columns) {
      String value = observation.get(component);
      if (component.isCoded()) {
        text(value);
        text(value == null ? null : labels.of(component, value));
      } else if (value != null && component.type().isNumber()) {
        sheet.value(row, column++, new BigDecimal(value));
      } else {
        text(value);
      }
    }
    endRow();
  }

  @Override
  public void end() throws IOException {
    book.finish();
  }

  /** A cell without a value keeps its place. */
  private void text(String value) {
    if (value != null) {
      sheet.inlineString(row, column, value);
    }
    column++;
  }

  private void endRow() throws IOException {
    row++;
    column = 0;
    if (row % ROWS_AT_ONCE == 0) {
      sheet.flush();
    }
  }
}
