package org.lianggang.analytics.exchange.data;

import java.io.IOException;

/** Tells everything in rows, without data sets; a series that is told alone is a row as well. */
abstract class RowWriter implements DataWriter {

  final Layout layout;

  RowWriter(Layout layout) {
    this.layout = layout;
  }

  @Override
  public final void dataSet(Edition edition) {}

  @Override
  public final void series(Row first) throws IOException {
    if (!layout.observations()) {
      observation(first);
    }
  }
}
