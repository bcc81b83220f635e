package org.lianggang.analytics.exchange.structure;

import org.lianggang.analytics.exchange.message.Xml;
import org.lianggang.analytics.exchange.message.XmlReference;
import org.lianggang.analytics.exchange.model.Component;
import org.lianggang.analytics.exchange.model.Generation;
import org.lianggang.analytics.exchange.model.Identity;
import org.lianggang.analytics.exchange.model.Kind;
import org.lianggang.analytics.exchange.model.Shape;

/** Writes the components of a data structure. */
final class XmlComponents {

  private final Xml xml;
  private final XmlReference reference;
  private final boolean second;
  private final Shape shape;

  XmlComponents(Xml xml, Generation generation, Shape shape) {
    this.xml = xml;
    this.reference = new XmlReference(xml, generation);
    this.second = generation == Generation.SECOND;
    this.shape = shape;
  }

  void write() {
    xml.open("str:DataStructureComponents");
    dimensions();
    attributes();
    measures();
    xml.close();
  }

  private void dimensions() {
    open("str:DimensionList", "DimensionDescriptor", "DimensionDescriptor");
    int position = 1;
    for (Component dimension : shape.dimensions()) {
      boolean time = dimension.role() == Component.Role.TIME;
      xml.open(
          time ? "str:TimeDimension" : "str:Dimension",
          "id",
          dimension.id(),
          "urn",
          shape.identity().urnOf(time ? "TimeDimension" : "Dimension", dimension.id()),
          "position",
          second || !time ? Integer.toString(position) : null);
      position++;
      concept(dimension);
      representation(dimension);
      xml.close();
    }
    xml.close();
  }

  private void attributes() {
    open("str:AttributeList", "AttributeDescriptor", "AttributeDescriptor");
    for (Component attribute : shape.attributes()) {
      xml.open(
          "str:Attribute",
          "id",
          attribute.id(),
          "urn",
          shape.identity().urnOf("DataAttribute", attribute.id()),
          second ? "assignmentStatus" : "usage",
          second ? "Conditional" : "optional");
      concept(attribute);
      representation(attribute);
      relationship(attribute);
      xml.close();
    }
    xml.close();
  }

  private void relationship(Component attribute) {
    xml.open("str:AttributeRelationship");
    if (!attribute.dimensions().isEmpty()) {
      attribute.dimensions().forEach(dimension -> reference.local("str:Dimension", dimension));
    } else if (second) {
      reference.local("str:PrimaryMeasure", shape.measure().id());
    } else {
      xml.empty("str:Observation");
    }
    xml.close();
  }

  private void measures() {
    open("str:MeasureList", "MeasureDescriptor", "MeasureDescriptor");
    Component measure = shape.measure();
    xml.open(
        second ? "str:PrimaryMeasure" : "str:Measure",
        "id",
        measure.id(),
        "urn",
        shape.identity().urnOf(second ? "PrimaryMeasure" : "Measure", measure.id()),
        "usage",
        second ? null : "optional");
    concept(measure);
    representation(measure);
    xml.close().close();
  }

  private void open(String element, String id, String partClass) {
    xml.open(element, "id", id, "urn", shape.identity().urnOf(partClass, id));
  }

  private void concept(Component component) {
    reference.toItem("str:ConceptIdentity", shape.concepts(), component.id());
  }

  private void representation(Component component) {
    xml.open("str:LocalRepresentation");
    if (component.isCoded()) {
      reference.to("str:Enumeration", new Identity(Kind.CODELIST, component.codelist()));
    } else {
      xml.empty("str:TextFormat", "textType", component.type().sdmx());
    }
    xml.close();
  }
}
