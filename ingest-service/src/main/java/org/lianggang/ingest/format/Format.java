package org.lianggang.ingest.format;

import java.io.InputStream;
import org.lianggang.ingest.problem.Reading;

/** One of the forms in which a report can be sent; it knows how to read, and no rule. */
public interface Format {

  /**
   * Refused only when the content cannot be read to its end, or is too large; then what was handed
   * over is void. Everything else that is wrong with it is among the faults.
   */
  Reading<Head> read(InputStream content, Receiver receiver);
}
