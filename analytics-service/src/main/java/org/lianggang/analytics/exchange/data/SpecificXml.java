package org.lianggang.analytics.exchange.data;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.lianggang.analytics.exchange.message.Header;
import org.lianggang.analytics.exchange.message.Namespaces;
import org.lianggang.analytics.exchange.message.Xml;
import org.lianggang.analytics.exchange.model.Component;
import org.lianggang.analytics.exchange.model.Generation;

/** Structure-specific data, SDMX-ML 2.1 and 3.0. */
final class SpecificXml extends XmlData {

  private final XmlHead head;
  private final Layout layout;
  private final boolean timeSeries;
  private final List<Component> ofSeries;
  private final List<Component> ofObservation;

  SpecificXml(OutputStream out, XmlHead head, Layout layout, boolean timeSeries) {
    super(
        new Xml(
            out,
            Namespaces.specific(
                head.generation(), XmlHead.namespace(head.flow(), layout.along()))));
    this.head = head;
    this.layout = layout;
    this.timeSeries = timeSeries;
    this.ofSeries =
        Stream.concat(layout.seriesDimensions().stream(), layout.seriesAttributes().stream())
            .toList();
    this.ofObservation =
        Stream.of(
                layout.observationDimensions(),
                layout.measure() ? List.of(layout.shape().measure()) : List.<Component>of(),
                layout.observationAttributes())
            .flatMap(List::stream)
            .toList();
  }

  @Override
  public void begin() {
    xml.root(timeSeries ? "mes:StructureSpecificTimeSeriesData" : "mes:StructureSpecificData");
    head.write(xml, layout, true);
  }

  @Override
  void openSet(Edition edition) {
    xml.open(
        "mes:DataSet",
        "dsd:structureRef",
        head.structureOf(edition),
        "xsi:type",
        "ns1:DataSetType",
        "dsd:dataScope",
        head.generation() == Generation.SECOND ? "DataStructure" : null,
        "dsd:action",
        edition.action().word(),
        "dsd:validFromDate",
        edition.validFrom() == null ? null : Header.written(edition.validFrom()),
        "dsd:validToDate",
        edition.validTo() == null ? null : Header.written(edition.validTo()));
  }

  @Override
  void openSeries(Row first) {
    xml.open("Series");
    values(ofSeries, first);
  }

  @Override
  public void observation(Row row) {
    xml.open("Obs");
    values(ofObservation, row);
    xml.close();
  }

  private void values(List<Component> components, Row row) {
    for (Component component : components) {
      xml.attribute(component.id(), row.get(component));
    }
  }
}
