package org.lianggang.ingest.format;

import java.io.InputStream;
import org.lianggang.ingest.problem.Reading;

/** One of the forms in which a report can be sent; it knows how to read, and no rule. */
public interface Format {

  /**
   * Refused only when the content cannot be read to its end, or is too large; then what was handed
   * over is void. A table of text that breaks off below its headings is understood up to there, and
   * where it does is among the faults, like everything else that is wrong with it.
   */
  Reading<Head> read(InputStream content, Receiver receiver);
}
