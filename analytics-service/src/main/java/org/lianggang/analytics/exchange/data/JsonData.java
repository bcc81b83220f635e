package org.lianggang.analytics.exchange.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.lianggang.analytics.exchange.message.Header;
import org.lianggang.analytics.exchange.model.Component;
import org.lianggang.analytics.exchange.model.Generation;

/**
 * SDMX-JSON data, 1.0 and 2.0. The data come first and the structure, which lists the values that
 * came, at the end.
 */
final class JsonData implements DataWriter {

  private static final String SCHEMA =
      "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/%s/sdmx-json-data-schema.json";

  private final JsonGenerator json;
  private final Header header;
  private final Generation generation;
  private final Layout layout;
  private final JsonDataStructure structure;
  private final Component measure;
  private final Indexes indexes = new Indexes();
  private final List<Component> seriesDimensions;
  private final List<Component> seriesAttributes;
  private final List<Component> observationDimensions;
  private final List<Component> observationAttributes;
  private boolean inSet;
  private boolean inSeries;

  JsonData(
      JsonGenerator json,
      Header header,
      Generation generation,
      Layout layout,
      JsonDataStructure structure) {
    this.json = json;
    this.header = header;
    this.generation = generation;
    this.layout = layout;
    this.structure = structure;
    this.measure = layout.shape().measure();
    this.seriesDimensions = layout.seriesDimensions();
    this.seriesAttributes = layout.seriesAttributes();
    this.observationDimensions = layout.observationDimensions();
    this.observationAttributes = layout.observationAttributes();
  }

  @Override
  public void begin() throws IOException {
    json.writeStartObject();
    header.meta(json, SCHEMA.formatted(isSecond() ? "1.0" : "2.0.0"));
    json.writeObjectFieldStart("data");
    json.writeArrayFieldStart("dataSets");
  }

  @Override
  public void dataSet(Edition edition) throws IOException {
    endSet();
    json.writeStartObject();
    if (!isSecond()) {
      json.writeNumberField("structure", 0);
    }
    json.writeStringField("action", edition.action().word());
    if (edition.validFrom() != null) {
      json.writeStringField("validFrom", Header.written(edition.validFrom()));
    }
    if (edition.validTo() != null) {
      json.writeStringField("validTo", Header.written(edition.validTo()));
    }
    structure.links(json);
    json.writeObjectFieldStart(layout.isFlat() ? "observations" : "series");
    inSet = true;
  }

  @Override
  public void series(Row first) throws IOException {
    endSeries();
    json.writeObjectFieldStart(key(seriesDimensions, first));
    if (!seriesAttributes.isEmpty()) {
      json.writeArrayFieldStart("attributes");
      attributes(seriesAttributes, first);
      json.writeEndArray();
    }
    if (layout.observations()) {
      json.writeObjectFieldStart("observations");
    }
    inSeries = true;
  }

  @Override
  public void observation(Row row) throws IOException {
    json.writeArrayFieldStart(key(observationDimensions, row));
    if (layout.measure()) {
      value(measure, row.get(measure));
    }
    attributes(observationAttributes, row);
    json.writeEndArray();
  }

  @Override
  public void end() throws IOException {
    endSet();
    json.writeEndArray();
    structure.write(json, indexes);
    json.writeEndObject();
    json.writeEndObject();
    json.flush();
  }

  private String key(List<Component> dimensions, Row row) {
    StringBuilder key = new StringBuilder();
    for (Component dimension : dimensions) {
      key.append(key.isEmpty() ? "" : ":").append(indexes.of(dimension, row.get(dimension)));
    }
    return key.toString();
  }

  private void attributes(List<Component> attributes, Row row) throws IOException {
    for (Component attribute : attributes) {
      String value = row.get(attribute);
      if (value != null && (isSecond() || attribute.isCoded())) {
        json.writeNumber(indexes.of(attribute, value));
      } else {
        value(attribute, value);
      }
    }
  }

  private void value(Component component, String value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (component.type().isNumber()) {
      json.writeNumber(value);
    } else if (component.type() == Component.DataType.BOOLEAN) {
      json.writeBoolean(value.equals("true"));
    } else {
      json.writeString(value);
    }
  }

  private void endSet() throws IOException {
    endSeries();
    if (inSet) {
      json.writeEndObject();
      json.writeEndObject();
      inSet = false;
    }
  }

  private void endSeries() throws IOException {
    if (inSeries) {
      if (layout.observations()) {
        json.writeEndObject();
      }
      json.writeEndObject();
      inSeries = false;
    }
  }

  private boolean isSecond() {
    return generation == Generation.SECOND;
  }
}
