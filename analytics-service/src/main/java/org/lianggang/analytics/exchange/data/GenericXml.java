package org.lianggang.analytics.exchange.data;

import java.io.OutputStream;
import java.util.List;
import org.lianggang.analytics.exchange.message.Header;
import org.lianggang.analytics.exchange.message.Namespaces;
import org.lianggang.analytics.exchange.message.Xml;
import org.lianggang.analytics.exchange.model.Component;

/** SDMX-ML 2.1 generic data. */
final class GenericXml extends XmlData {

  private final XmlHead head;
  private final Layout layout;
  private final boolean timeSeries;
  private final List<Component> seriesDimensions;
  private final List<Component> observationDimensions;
  private final Component measure;
  private final List<Component> seriesAttributes;
  private final List<Component> observationAttributes;

  /**
   * @param timeSeries by the root that is for time series only
   */
  GenericXml(OutputStream out, XmlHead head, Layout layout, boolean timeSeries) {
    super(new Xml(out, Namespaces.generic()));
    this.head = head;
    this.layout = layout;
    this.timeSeries = timeSeries;
    this.seriesDimensions = layout.seriesDimensions();
    this.observationDimensions = layout.observationDimensions();
    this.measure = layout.shape().measure();
    this.seriesAttributes = layout.seriesAttributes();
    this.observationAttributes = layout.observationAttributes();
  }

  @Override
  public void begin() {
    xml.root(timeSeries ? "mes:GenericTimeSeriesData" : "mes:GenericData");
    head.write(xml, layout, false);
  }

  @Override
  void openSet(Edition edition) {
    xml.open(
        "mes:DataSet",
        "structureRef",
        head.structureOf(edition),
        "action",
        edition.action().word(),
        "validFromDate",
        edition.validFrom() == null ? null : Header.written(edition.validFrom()),
        "validToDate",
        edition.validTo() == null ? null : Header.written(edition.validTo()));
  }

  @Override
  void openSeries(Row first) {
    xml.open("gen:Series").open("gen:SeriesKey");
    seriesDimensions.forEach(dimension -> value(dimension, first));
    xml.close();
    attributes(seriesAttributes, first);
  }

  @Override
  public void observation(Row row) {
    xml.open("gen:Obs");
    if (layout.isFlat()) {
      xml.open("gen:ObsKey");
      observationDimensions.forEach(dimension -> value(dimension, row));
      xml.close();
    } else {
      Component along = observationDimensions.get(0);
      xml.empty("gen:ObsDimension", "id", timeSeries ? null : along.id(), "value", row.get(along));
    }
    String figure = row.get(measure);
    if (figure != null) {
      xml.empty("gen:ObsValue", "value", figure);
    }
    attributes(observationAttributes, row);
    xml.close();
  }

  private void attributes(List<Component> attributes, Row row) {
    List<Component> there =
        attributes.stream().filter(attribute -> row.get(attribute) != null).toList();
    if (!there.isEmpty()) {
      xml.open("gen:Attributes");
      there.forEach(attribute -> value(attribute, row));
      xml.close();
    }
  }

  private void value(Component component, Row row) {
    xml.empty("gen:Value", "id", component.id(), "value", row.get(component));
  }
}
