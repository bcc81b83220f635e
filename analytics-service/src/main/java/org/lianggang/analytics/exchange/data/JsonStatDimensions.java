package org.lianggang.analytics.exchange.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.lianggang.analytics.exchange.model.Component;
import org.lianggang.analytics.exchange.model.Item;
import org.lianggang.analytics.exchange.model.Library;
import org.lianggang.analytics.exchange.model.Shape;

/** The dimensions of a JSON-stat cube: the codes that came, in the order of their lists. */
final class JsonStatDimensions {

  private final List<Component> dimensions;
  private final Labels labels;
  private final Library library;
  private final Map<String, TreeSet<String>> came = new LinkedHashMap<>();
  private Map<String, Map<String, Integer>> positions;

  JsonStatDimensions(Shape shape, Labels labels, Library library) {
    this.dimensions = shape.dimensions();
    this.labels = labels;
    this.library = library;
    dimensions.forEach(dimension -> came.put(dimension.id(), new TreeSet<>()));
  }

  /** The codes of a row, one a dimension. */
  String[] take(Row row) {
    String[] codes = new String[dimensions.size()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = row.get(dimensions.get(i));
      came.get(dimensions.get(i).id()).add(codes[i]);
    }
    return codes;
  }

  /** How many cells the cube has; beyond what can be counted it is the largest number. */
  long size() {
    long size = 1;
    for (TreeSet<String> codes : came.values()) {
      size = size > Long.MAX_VALUE / codes.size() ? Long.MAX_VALUE : size * codes.size();
    }
    return size;
  }

  /** Row-major, the last dimension the fastest. */
  long position(String[] codes) {
    long position = 0;
    for (int i = 0; i < codes.length; i++) {
      Map<String, Integer> index = positions.get(dimensions.get(i).id());
      position = position * index.size() + index.get(codes[i]);
    }
    return position;
  }

  /** id, size, role and dimension; after it positions can be told. */
  void write(JsonGenerator json) throws IOException {
    positions = new HashMap<>();
    json.writeArrayFieldStart("id");
    for (Component dimension : dimensions) {
      json.writeString(dimension.id());
      positions.put(dimension.id(), index(dimension));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("size");
    for (Component dimension : dimensions) {
      json.writeNumber(came.get(dimension.id()).size());
    }
    json.writeEndArray();
    json.writeObjectFieldStart("role");
    role(json, "time", Shape.TIME_PERIOD);
    role(json, "geo", "REF_AREA");
    role(json, "metric", "INDICATOR");
    json.writeEndObject();
    json.writeObjectFieldStart("dimension");
    for (Component dimension : dimensions) {
      dimension(json, dimension);
    }
    json.writeEndObject();
  }

  private static void role(JsonGenerator json, String role, String dimension) throws IOException {
    json.writeArrayFieldStart(role);
    json.writeString(dimension);
    json.writeEndArray();
  }

  private Map<String, Integer> index(Component dimension) {
    TreeSet<String> codes = came.get(dimension.id());
    List<String> ordered =
        new ArrayList<>(
            dimension.isCoded()
                ? library.codes(dimension.codelist()).stream().filter(codes::contains).toList()
                : codes);
    codes.stream().filter(code -> !ordered.contains(code)).forEach(ordered::add);
    Map<String, Integer> index = new LinkedHashMap<>();
    ordered.forEach(code -> index.put(code, index.size()));
    return index;
  }

  private void dimension(JsonGenerator json, Component dimension) throws IOException {
    Map<String, Integer> index = positions.get(dimension.id());
    json.writeObjectFieldStart(dimension.id());
    json.writeStringField("label", labels.of(dimension));
    json.writeObjectFieldStart("category");
    json.writeArrayFieldStart("index");
    for (String code : index.keySet()) {
      json.writeString(code);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("label");
    for (String code : index.keySet()) {
      json.writeStringField(code, labels.of(dimension, code));
    }
    json.writeEndObject();
    if (dimension.id().equals("REF_AREA")) {
      children(json, dimension, index);
    }
    if (dimension.id().equals("INDICATOR")) {
      units(json, index);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void children(JsonGenerator json, Component areas, Map<String, Integer> index)
      throws IOException {
    Map<String, List<String>> children = new LinkedHashMap<>();
    for (String code : index.keySet()) {
      Item item = labels.item(areas, code);
      if (item != null && item.parent() != null && index.containsKey(item.parent())) {
        children.computeIfAbsent(item.parent(), any -> new ArrayList<>()).add(code);
      }
    }
    if (!children.isEmpty()) {
      json.writeObjectField("child", children);
    }
  }

  private void units(JsonGenerator json, Map<String, Integer> index) throws IOException {
    json.writeObjectFieldStart("unit");
    for (String code : index.keySet()) {
      Map<String, String> known = library.ofIndicators().get(code);
      if (known != null) {
        json.writeObjectFieldStart(code);
        json.writeNumberField("decimals", Integer.parseInt(known.get("DECIMALS")));
        if (known.containsKey("UNIT_MEASURE")) {
          json.writeStringField("label", labels.unit(known.get("UNIT_MEASURE")));
        }
        json.writeEndObject();
      }
    }
    json.writeEndObject();
  }
}
