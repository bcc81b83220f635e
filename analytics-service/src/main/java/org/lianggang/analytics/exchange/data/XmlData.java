package org.lianggang.analytics.exchange.data;

import org.lianggang.analytics.exchange.message.Xml;

/** An SDMX-ML data message: data sets and series are closed when the next one begins. */
abstract class XmlData implements DataWriter {

  final Xml xml;
  private boolean inSet;
  private boolean inSeries;

  XmlData(Xml xml) {
    this.xml = xml;
  }

  abstract void openSet(Edition edition);

  abstract void openSeries(Row first);

  @Override
  public final void dataSet(Edition edition) {
    endSet();
    openSet(edition);
    inSet = true;
  }

  @Override
  public final void series(Row first) {
    endSeries();
    openSeries(first);
    inSeries = true;
  }

  @Override
  public final void end() {
    endSet();
    xml.close().end();
  }

  private void endSet() {
    endSeries();
    if (inSet) {
      xml.close();
      inSet = false;
    }
  }

  private void endSeries() {
    if (inSeries) {
      xml.close();
      inSeries = false;
    }
  }
}
