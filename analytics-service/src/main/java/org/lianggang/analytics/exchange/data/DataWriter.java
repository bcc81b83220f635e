package org.lianggang.analytics.exchange.data;

import java.io.IOException;

/**
 * Writes one message as the rows come: a data set, its series one after another, and their rows.
 */
public interface DataWriter {

  void begin() throws IOException;

  /** A data set begins, and what went before is at its end. */
  void dataSet(Edition edition) throws IOException;

  /** A series begins with this row; not called when flat. */
  void series(Row first) throws IOException;

  /** Not called where series alone are told. */
  void observation(Row row) throws IOException;

  void end() throws IOException;
}
