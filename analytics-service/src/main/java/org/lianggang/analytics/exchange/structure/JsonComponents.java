package org.lianggang.analytics.exchange.structure;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.lianggang.analytics.exchange.message.JsonText;
import org.lianggang.analytics.exchange.model.Component;
import org.lianggang.analytics.exchange.model.Generation;
import org.lianggang.analytics.exchange.model.Identity;
import org.lianggang.analytics.exchange.model.Kind;
import org.lianggang.analytics.exchange.model.Shape;

/** Puts the components of a data structure into JSON. */
final class JsonComponents {

  private final Generation generation;
  private final boolean second;
  private final Shape shape;

  JsonComponents(Generation generation, Shape shape) {
    this.generation = generation;
    this.second = generation == Generation.SECOND;
    this.shape = shape;
  }

  void put(ObjectNode object) {
    dimensions(list(object, "dimensionList", "DimensionDescriptor"));
    attributes(list(object, "attributeList", "AttributeDescriptor"));
    ObjectNode measures = list(object, "measureList", "MeasureDescriptor");
    ObjectNode measure =
        second ? measures.putObject("primaryMeasure") : measures.putArray("measures").addObject();
    component(measure, shape.measure(), second ? "PrimaryMeasure" : "Measure");
    if (!second) {
      measure.put("usage", "optional");
    }
  }

  private ObjectNode list(ObjectNode object, String name, String id) {
    ObjectNode list = object.putObject(name);
    list.put("id", id);
    JsonText.self(list, shape.identity().urnOf(id, id), null);
    return list;
  }

  private void dimensions(ObjectNode list) {
    ArrayNode coded = list.putArray("dimensions");
    int position = 0;
    for (Component dimension : shape.dimensions()) {
      if (dimension.role() == Component.Role.TIME) {
        ObjectNode time =
            second ? list.putArray("timeDimensions").addObject() : list.putObject("timeDimension");
        component(time, dimension, "TimeDimension");
        if (second) {
          time.put("position", position).put("type", "TimeDimension");
        }
      } else {
        ObjectNode entry = coded.addObject();
        component(entry, dimension, "Dimension");
        entry.put("position", position);
        if (second) {
          entry.put("type", "Dimension");
        }
      }
      position++;
    }
  }

  private void attributes(ObjectNode list) {
    ArrayNode attributes = list.putArray("attributes");
    for (Component attribute : shape.attributes()) {
      ObjectNode entry = attributes.addObject();
      component(entry, attribute, "DataAttribute");
      entry.put(second ? "assignmentStatus" : "usage", second ? "Conditional" : "optional");
      relationship(entry.putObject("attributeRelationship"), attribute);
    }
  }

  private void relationship(ObjectNode relationship, Component attribute) {
    if (!attribute.dimensions().isEmpty()) {
      ArrayNode dimensions = relationship.putArray("dimensions");
      attribute.dimensions().forEach(dimensions::add);
    } else if (second) {
      relationship.put("primaryMeasure", shape.measure().id());
    } else {
      relationship.putObject("observation");
    }
  }

  private void component(ObjectNode entry, Component component, String partClass) {
    entry.put("id", component.id());
    JsonText.self(entry, shape.identity().urnOf(partClass, component.id()), null);
    entry.put("conceptIdentity", shape.concepts().urnOf(component.id()));
    ObjectNode representation = entry.putObject("localRepresentation");
    if (component.isCoded()) {
      representation.put(
          "enumeration", new Identity(Kind.CODELIST, component.codelist()).urn(generation));
    } else {
      representation
          .putObject(second ? "textFormat" : "format")
          .put(second ? "textType" : "dataType", component.type().sdmx());
    }
  }
}
