package org.lianggang.analytics.exchange.schema;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianggang.analytics.exchange.message.Namespaces;
import org.lianggang.analytics.exchange.message.Xml;
import org.lianggang.analytics.exchange.model.Component;
import org.lianggang.analytics.exchange.model.Generation;
import org.lianggang.analytics.exchange.model.Library;
import org.lianggang.analytics.exchange.model.Shape;

/** Writes the XML schema by which structure-specific data of one context validate. */
public final class DataSchema {

  private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema";

  private final Xml xml;
  private final boolean second;
  private final Context context;
  private final Library library;
  private final Map<String, List<String>> allowed;

  /** What the schema is for. @param namespace that of the types */
  public record Context(Shape shape, String along, String namespace) {}

  /**
   * @param allowed codes by dimension, where fewer than those of the list are
   */
  public DataSchema(
      OutputStream out,
      Generation generation,
      Context context,
      Library library,
      Map<String, List<String>> allowed) {
    this.second = generation == Generation.SECOND;
    this.context = context;
    this.library = library;
    this.allowed = allowed;
    Map<String, String> namespaces = new LinkedHashMap<>();
    namespaces.put("xs", SCHEMA);
    namespaces.put("dsd", Namespaces.of(generation, "data/structurespecific"));
    namespaces.put("common", Namespaces.of(generation, "common"));
    namespaces.put("ns", context.namespace());
    this.xml = new Xml(out, namespaces);
    xml.root(
        "xs:schema",
        "targetNamespace",
        context.namespace(),
        "elementFormDefault",
        "qualified",
        "attributeFormDefault",
        "unqualified");
    xml.empty(
        "xs:import",
        "namespace",
        namespaces.get("dsd"),
        "schemaLocation",
        "SDMXDataStructureSpecific.xsd");
    xml.empty(
        "xs:import", "namespace", namespaces.get("common"), "schemaLocation", "SDMXCommon.xsd");
  }

  public void write() {
    context.shape().components().stream().filter(Component::isCoded).forEach(this::codes);
    boolean flat = context.along().equals(Shape.ALL_DIMENSIONS);
    dataSet(flat ? "Obs" : "Series");
    if (!flat) {
      series();
    }
    observation(flat);
    xml.close().end();
  }

  private void codes(Component component) {
    xml.open("xs:simpleType", "name", component.id()).open("xs:restriction", "base", "xs:string");
    allowed
        .getOrDefault(component.id(), library.codes(component.codelist()))
        .forEach(code -> xml.empty("xs:enumeration", "value", code));
    xml.close().close();
  }

  private void dataSet(String element) {
    restriction("DataSetType", isOfTime() ? "dsd:TimeSeriesDataSetType" : "dsd:DataSetType");
    xml.empty(
        "xs:element",
        "name",
        "DataProvider",
        "type",
        "common:DataProviderReferenceType",
        "form",
        "unqualified",
        "minOccurs",
        "0");
    xml.open("xs:choice", "minOccurs", "0", "maxOccurs", second ? null : "unbounded");
    element(element, null, second ? "unbounded" : null);
    xml.close().close();
    prohibitReportingDay();
    xml.close().close().close();
  }

  private void series() {
    restriction("SeriesType", isOfTime() ? "dsd:TimeSeriesType" : "dsd:SeriesType");
    element("Obs", "0", "unbounded");
    xml.close();
    Shape shape = context.shape();
    shape.seriesDimensions(context.along()).forEach(dimension -> attribute(dimension, "required"));
    shape.seriesAttributes(context.along()).forEach(attribute -> attribute(attribute, "optional"));
    if (isOfTime() && !second) {
      prohibit(Shape.TIME_PERIOD, "common:ObservationalTimePeriodType");
    }
    prohibitReportingDay();
    xml.close().close().close();
  }

  private void observation(boolean flat) {
    restriction("ObsType", isOfTime() ? "dsd:TimeSeriesObsType" : "dsd:ObsType");
    xml.close();
    Shape shape = context.shape();
    shape.dimensions().stream()
        .filter(dimension -> flat || dimension.id().equals(context.along()))
        .forEach(dimension -> attribute(dimension, "required"));
    attribute(shape.measure(), "optional");
    shape
        .observationAttributes(context.along())
        .forEach(attribute -> attribute(attribute, "optional"));
    if (!flat && !context.along().equals(Shape.TIME_PERIOD)) {
      prohibit(Shape.TIME_PERIOD, "common:ObservationalTimePeriodType");
    }
    prohibit("type", "common:IDType");
    xml.close().close().close();
  }

  /** Opens a type and its sequence, which begins with annotations. */
  private void restriction(String name, String base) {
    xml.open("xs:complexType", "name", name)
        .open("xs:complexContent")
        .open("xs:restriction", "base", base)
        .open("xs:sequence")
        .empty("xs:element", "ref", "common:Annotations", "minOccurs", "0");
  }

  private void element(String name, String least, String most) {
    xml.empty(
        "xs:element",
        "name",
        name,
        "type",
        "ns:" + name + "Type",
        "form",
        "unqualified",
        "minOccurs",
        least,
        "maxOccurs",
        most);
  }

  private void attribute(Component component, String use) {
    xml.empty(
        "xs:attribute",
        "name",
        component.id(),
        "type",
        component.isCoded() ? "ns:" + component.id() : component.type().schema(),
        "use",
        use);
  }

  private void prohibitReportingDay() {
    if (second) {
      prohibit("REPORTING_YEAR_START_DAY", "xs:gMonthDay");
    }
  }

  private void prohibit(String attribute, String type) {
    xml.empty("xs:attribute", "name", attribute, "type", type, "use", "prohibited");
  }

  /** 3.0 has no types of its own for time series. */
  private boolean isOfTime() {
    return second && context.along().equals(Shape.TIME_PERIOD);
  }
}
