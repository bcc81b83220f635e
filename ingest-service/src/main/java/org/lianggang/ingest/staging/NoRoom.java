package org.lianggang.ingest.staging;

import org.lianggang.ingest.problem.Problem;

/**
 * Ends the reading of a report that has waited too long for its turn; never leaves this package.
 */
final class NoRoom extends RuntimeException {

  private final transient Problem problem;

  NoRoom(Problem problem) {
    super(problem.title());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
