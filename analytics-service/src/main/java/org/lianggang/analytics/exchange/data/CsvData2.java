package org.lianggang.analytics.exchange.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lianggang.analytics.exchange.model.Artefact;
import org.lianggang.analytics.exchange.model.Component;

/** SDMX-CSV 2.0: the structure, the action, then what is told, each component a column. */
final class CsvData2 extends RowWriter {

  private final CsvWriter csv;
  private final Artefact flow;
  private final Labels labels;
  private final Options options;
  private final List<Component> columns;

  /**
   * How the caller wants it.
   *
   * @param labels id, name or both
   * @param keys none, obs, series or both
   */
  record Options(String labels, String keys) {

    boolean names() {
      return labels.equals("name");
    }

    boolean together() {
      return labels.equals("both");
    }

    boolean seriesKey() {
      return keys.equals("series") || keys.equals("both");
    }

    boolean observationKey() {
      return keys.equals("obs") || keys.equals("both");
    }
  }

  CsvData2(OutputStream out, Artefact flow, Layout layout, Labels labels, Options options) {
    super(layout);
    this.csv = CsvData.writer(out);
    this.flow = flow;
    this.labels = labels;
    this.options = options;
    this.columns = new ArrayList<>(layout.shape().dimensions());
    layout.told().filter(component -> !component.isDimension()).forEach(columns::add);
  }

  @Override
  public void begin() {
    List<String> cells = new ArrayList<>(List.of("STRUCTURE", "STRUCTURE_ID"));
    if (options.names()) {
      cells.add("STRUCTURE_NAME");
    }
    cells.add("ACTION");
    if (options.seriesKey()) {
      cells.add("SERIES_KEY");
    }
    if (options.observationKey()) {
      cells.add("OBS_KEY");
    }
    for (Component column : columns) {
      cells.add(options.together() ? column.id() + ": " + labels.of(column) : column.id());
      if (options.names()) {
        cells.add(labels.of(column));
      }
    }
    csv.writeRecord(cells);
  }

  @Override
  public void observation(Row row) {
    String identity = flow.identity().toString();
    List<String> cells = new ArrayList<>(columns.size() + 6);
    cells.add("dataflow");
    cells.add(options.together() ? identity + ": " + labels.of(flow) : identity);
    if (options.names()) {
      cells.add(labels.of(flow));
    }
    cells.add(row.edition().action().letter());
    if (options.seriesKey()) {
      cells.add(key(layout.shape().keyDimensions(), row));
    }
    if (options.observationKey()) {
      cells.add(layout.observations() ? key(layout.shape().dimensions(), row) : null);
    }
    for (Component column : columns) {
      String value = value(column, row);
      boolean named = value != null && column.isCoded() && !value.equals("-");
      cells.add(options.together() && named ? value + ": " + labels.of(column, value) : value);
      if (options.names()) {
        cells.add(named ? labels.of(column, value) : null);
      }
    }
    csv.writeRecord(cells);
  }

  /** In a row that deletes, a dash stands in what goes. */
  private String value(Component column, Row row) {
    if (!layout.observations() && layout.observationDimensions().contains(column)) {
      return null;
    }
    return row.edition().deletes() && !column.isDimension() ? "-" : row.get(column);
  }

  private static String key(List<Component> dimensions, Row row) {
    return dimensions.stream().map(row::get).collect(Collectors.joining("."));
  }

  @Override
  public void end() throws IOException {
    csv.flush();
  }
}
