package org.lianggang.analytics.exchange.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lianggang.analytics.exchange.model.Component;
import org.lianggang.analytics.exchange.model.Identity;

/** SDMX-CSV 1.0: one row an observation, every component a column, told or not. */
final class CsvData extends RowWriter {

  private final CsvWriter csv;
  private final Identity flow;
  private final Labels labels;
  private final boolean both;
  private final List<Component> columns;
  private final boolean[] told;
  private final String[] cells;

  /**
   * @param both whether names stand beside codes, "F: Female"
   */
  CsvData(OutputStream out, Identity flow, Layout layout, Labels labels, boolean both) {
    super(layout);
    this.csv = writer(out);
    this.flow = flow;
    this.labels = labels;
    this.both = both;
    this.columns = new ArrayList<>(layout.shape().dimensions());
    columns.add(layout.shape().measure());
    columns.addAll(layout.shape().attributes());
    this.cells = new String[columns.size() + 1];
    this.told = new boolean[columns.size()];
    List<Component> tell = layout.told().toList();
    for (int i = 0; i < told.length; i++) {
      told[i] = tell.contains(columns.get(i)) && isThere(columns.get(i));
    }
  }

  static CsvWriter writer(OutputStream out) {
    return CsvWriter.builder()
        .lineDelimiter(LineDelimiter.CRLF)
        .build(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16));
  }

  @Override
  public void begin() {
    cells[0] = "DATAFLOW";
    for (int i = 0; i < columns.size(); i++) {
      Component column = columns.get(i);
      cells[i + 1] = both ? column.id() + ": " + labels.of(column) : column.id();
    }
    csv.writeRecord(cells);
    cells[0] = flow.toString();
  }

  @Override
  public void observation(Row row) {
    for (int i = 0; i < columns.size(); i++) {
      cells[i + 1] = told[i] ? cell(columns.get(i), row) : null;
    }
    csv.writeRecord(cells);
  }

  private String cell(Component column, Row row) {
    String value = row.get(column);
    return value == null || !both || !column.isCoded()
        ? value
        : value + ": " + labels.of(column, value);
  }

  /** Where series alone are told, what stands with observations is left empty. */
  private boolean isThere(Component column) {
    return layout.observations()
        || layout.seriesDimensions().contains(column)
        || layout.seriesAttributes().contains(column);
  }

  @Override
  public void end() throws IOException {
    csv.flush();
  }
}
