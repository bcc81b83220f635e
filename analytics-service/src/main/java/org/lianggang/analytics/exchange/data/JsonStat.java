package org.lianggang.analytics.exchange.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lianggang.analytics.exchange.message.Header;
import org.lianggang.analytics.exchange.model.Artefact;
import org.lianggang.analytics.exchange.model.Component;

/**
 * JSON-stat 2.0: a cube of the dimensions, dense where it is full enough. Its rows are held, so how
 * many there may be is checked before.
 */
final class JsonStat extends RowWriter {

  private static final long SMALL = 10_000;
  private static final int FULL_ENOUGH = 4;

  private final JsonGenerator json;
  private final Header header;
  private final Artefact flow;
  private final JsonStatDimensions cube;
  private final Component measure;
  private final Component status;
  private final List<Cell> cells = new ArrayList<>();

  private record Cell(String[] codes, String value, String status) {}

  JsonStat(
      JsonGenerator json, Header header, Artefact flow, Layout layout, JsonStatDimensions cube) {
    super(layout);
    this.json = json;
    this.header = header;
    this.flow = flow;
    this.cube = cube;
    this.measure = layout.shape().measure();
    this.status = layout.shape().find("OBS_STATUS").orElseThrow();
  }

  @Override
  public void begin() {}

  @Override
  public void observation(Row row) {
    if (!row.edition().deletes()) {
      cells.add(new Cell(cube.take(row), row.get(measure), row.get(status)));
    }
  }

  @Override
  public void end() throws IOException {
    json.writeStartObject();
    json.writeStringField("version", "2.0");
    json.writeStringField("class", "dataset");
    json.writeStringField("label", header.language().of(flow.name()));
    json.writeStringField("source", "LIANGGANG 两纲");
    json.writeStringField("updated", header.preparedAt());
    cube.write(json);
    values();
    json.writeObjectFieldStart("extension");
    json.writeStringField("dataflow", flow.identity().toString());
    json.writeEndObject();
    json.writeEndObject();
    json.flush();
  }

  private void values() throws IOException {
    Map<Long, Cell> byPosition = new TreeMap<>();
    for (Cell cell : cells) {
      byPosition.put(cube.position(cell.codes()), cell);
    }
    if (cube.size() <= Math.max(SMALL, (long) FULL_ENOUGH * cells.size())) {
      json.writeArrayFieldStart("value");
      for (long position = 0; position < cube.size(); position++) {
        Cell cell = byPosition.get(position);
        number(cell == null ? null : cell.value());
      }
      json.writeEndArray();
    } else {
      json.writeObjectFieldStart("value");
      for (Map.Entry<Long, Cell> cell : byPosition.entrySet()) {
        json.writeFieldName(cell.getKey().toString());
        number(cell.getValue().value());
      }
      json.writeEndObject();
    }
    json.writeObjectFieldStart("status");
    for (Map.Entry<Long, Cell> cell : byPosition.entrySet()) {
      String status = cell.getValue().status();
      if (status != null && !status.equals("A")) {
        json.writeStringField(cell.getKey().toString(), status);
      }
    }
    json.writeEndObject();
  }

  private void number(String value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(value);
    }
  }
}
