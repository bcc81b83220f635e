package org.lianggang.analytics.exchange.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.lianggang.analytics.exchange.model.Artefact;
import org.lianggang.analytics.exchange.model.Component;
import org.lianggang.analytics.exchange.model.Generation;
import org.lianggang.analytics.exchange.model.Identity;
import org.lianggang.analytics.exchange.model.Item;
import org.lianggang.analytics.exchange.model.Text;

/**
 * What a JSON data message says of its structure: the components and the values that came.
 *
 * @param base of the API, for links
 */
record JsonDataStructure(
    Artefact flow, Layout layout, Labels labels, Generation generation, String base) {

  void links(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("links");
    link(json, "dataflow", flow.identity());
    link(json, isSecond() ? "structure" : "datastructure", layout.shape().identity());
    json.writeEndArray();
  }

  private void link(JsonGenerator json, String rel, Identity identity) throws IOException {
    json.writeStartObject();
    json.writeStringField("rel", rel);
    json.writeStringField("urn", identity.urn(generation));
    json.writeStringField(
        "href",
        "%s%s/%s/%s/%s/%s"
            .formatted(
                base,
                base.endsWith("v2") ? "/structure" : "",
                identity.kind().resource(generation),
                Identity.AGENCY,
                identity.id(),
                identity.version()));
    json.writeEndObject();
  }

  void write(JsonGenerator json, Indexes indexes) throws IOException {
    if (isSecond()) {
      json.writeObjectFieldStart("structure");
    } else {
      json.writeArrayFieldStart("structures");
      json.writeStartObject();
    }
    links(json);
    names(json, flow.name());
    json.writeObjectFieldStart("dimensions");
    components(json, "dataSet", List.of(), indexes);
    components(json, "series", layout.seriesDimensions(), indexes);
    components(
        json,
        "observation",
        isSecond() || layout.observations() ? layout.observationDimensions() : List.of(),
        indexes);
    json.writeEndObject();
    if (!isSecond()) {
      json.writeObjectFieldStart("measures");
      components(
          json,
          "observation",
          layout.measure() ? List.of(layout.shape().measure()) : List.of(),
          indexes);
      json.writeEndObject();
    }
    json.writeObjectFieldStart("attributes");
    components(json, "dataSet", List.of(), indexes);
    components(json, "series", layout.seriesAttributes(), indexes);
    components(json, "observation", layout.observationAttributes(), indexes);
    json.writeEndObject();
    json.writeEndObject();
    if (!isSecond()) {
      json.writeEndArray();
    }
  }

  private void components(
      JsonGenerator json, String level, List<Component> components, Indexes indexes)
      throws IOException {
    json.writeArrayFieldStart(level);
    for (Component component : components) {
      json.writeStartObject();
      json.writeStringField("id", component.id());
      names(json, component.name());
      if (component.isDimension()) {
        json.writeNumberField("keyPosition", layout.shape().dimensions().indexOf(component));
      } else if (component.role() == Component.Role.ATTRIBUTE) {
        relationship(json, component);
      }
      if (isSecond() || !indexes.values(component).isEmpty()) {
        values(json, component, indexes);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void relationship(JsonGenerator json, Component attribute) throws IOException {
    json.writeObjectFieldStart("relationship");
    if (!attribute.dimensions().isEmpty()) {
      json.writeArrayFieldStart("dimensions");
      for (String dimension : attribute.dimensions()) {
        json.writeString(dimension);
      }
      json.writeEndArray();
    } else if (isSecond()) {
      json.writeStringField("primaryMeasure", layout.shape().measure().id());
    } else {
      json.writeObjectFieldStart("observation");
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void values(JsonGenerator json, Component component, Indexes indexes) throws IOException {
    json.writeArrayFieldStart("values");
    for (String value : indexes.values(component)) {
      json.writeStartObject();
      if (component.role() == Component.Role.TIME) {
        json.writeStringField(isSecond() ? "id" : "value", value);
        if (isSecond()) {
          json.writeStringField("name", value);
        }
        json.writeStringField("start", value + "-01-01T00:00:00+08:00");
        json.writeStringField("end", value + "-12-31T23:59:59+08:00");
      } else if (component.isCoded()) {
        json.writeStringField("id", value);
        Item item = labels.item(component, value);
        names(json, item == null ? Text.of(value, value) : item.name());
      } else {
        json.writeStringField("name", value);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void names(JsonGenerator json, Text text) throws IOException {
    json.writeStringField("name", labels.language().of(text));
    json.writeObjectField("names", text.byLanguage());
  }

  private boolean isSecond() {
    return generation == Generation.SECOND;
  }
}
