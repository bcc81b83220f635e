package org.lianggang.ingest.submission;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Findings;
import org.lianggang.ingest.problem.Problem;

/** What became of something that was to be done with a submission. */
sealed interface Outcome {

  <T> T fold(Function<Receipt, T> done, Function<UUID, T> queued, Function<Problem, T> refused);

  record Done(Receipt receipt) implements Outcome {
    @Override
    public <T> T fold(
        Function<Receipt, T> done, Function<UUID, T> queued, Function<Problem, T> refused) {
      return done.apply(receipt);
    }
  }

  /** A job will say what becomes of it. */
  record Queued(UUID job) implements Outcome {
    @Override
    public <T> T fold(
        Function<Receipt, T> done, Function<UUID, T> queued, Function<Problem, T> refused) {
      return queued.apply(job);
    }
  }

  record Refused(Problem problem) implements Outcome {
    @Override
    public <T> T fold(
        Function<Receipt, T> done, Function<UUID, T> queued, Function<Problem, T> refused) {
      return refused.apply(problem);
    }
  }

  static Outcome refused(Problem problem) {
    return new Refused(problem);
  }

  static Outcome faulty(List<Finding> findings) {
    return new Refused(Problem.faulty(findings));
  }

  static Outcome faulty(Findings findings) {
    return new Refused(Problem.faulty(findings));
  }
}
