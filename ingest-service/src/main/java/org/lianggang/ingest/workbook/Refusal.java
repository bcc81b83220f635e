package org.lianggang.ingest.workbook;

import java.io.IOException;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.FindingCode;
import org.lianggang.ingest.problem.Problem;

/** Ends the reading of a workbook that cannot be read, is too large or is not to be touched. */
public final class Refusal extends IOException {

  private final transient Problem problem;

  private Refusal(Problem problem) {
    this.problem = problem;
  }

  static Refusal unreadable(FindingCode code, Object... figures) {
    return new Refusal(Problem.unreadable(Finding.ofRequest(code, figures)));
  }

  static Refusal notTaken(FindingCode code) {
    return new Refusal(Problem.notRead(Finding.ofRequest(code)));
  }

  static Refusal tooLarge(FindingCode code, Object... figures) {
    return new Refusal(Problem.tooLarge(Finding.ofRequest(code, figures)));
  }

  public Problem problem() {
    return problem;
  }
}
