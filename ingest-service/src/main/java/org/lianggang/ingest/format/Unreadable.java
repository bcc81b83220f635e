package org.lianggang.ingest.format;

import java.io.IOException;
import org.lianggang.ingest.problem.Problem;
import org.lianggang.ingest.problem.Reading;

/** Ends the reading of a stream from below a library that reads it; never leaves this package. */
final class Unreadable extends IOException {

  private final transient Problem problem;

  Unreadable(Problem problem) {
    this.problem = problem;
  }

  Reading<Head> refused() {
    return new Reading.Refused<>(problem);
  }
}
