package org.lianggang.analytics.exchange.data;

import java.io.IOException;
import java.util.List;
import org.lianggang.analytics.exchange.model.Component;

/** Tells a writer where data sets and series begin in the rows that come in their order. */
final class Sequence {

  private final Layout layout;
  private final List<Component> series;
  private final DataWriter writer;
  private Row before;

  Sequence(Layout layout, DataWriter writer) {
    this.layout = layout;
    this.series = layout.seriesDimensions();
    this.writer = writer;
  }

  void take(Row row) throws IOException {
    boolean newSet = before == null || !before.edition().equals(row.edition());
    if (newSet) {
      writer.dataSet(row.edition());
    }
    if (!layout.isFlat() && (newSet || !row.isOfSeries(before, series))) {
      writer.series(row);
    }
    if (layout.observations()) {
      writer.observation(row);
    }
    before = row;
  }
}
