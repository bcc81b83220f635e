package org.lianggang.ingest.intake;

import java.util.List;
import java.util.function.Function;
import org.lianggang.ingest.problem.Finding;

/** What becomes of a report, with every finding in the order of its rows. */
public sealed interface Verdict {

  <T> T fold(
      Function<Accepted, T> accepted,
      Function<NeedsExplanation, T> needsExplanation,
      Function<Refused, T> refused);

  /** Nothing stands against it; the findings are notes, or explained. */
  record Accepted(List<Finding> findings) implements Verdict {
    @Override
    public <T> T fold(
        Function<Accepted, T> accepted,
        Function<NeedsExplanation, T> needsExplanation,
        Function<Refused, T> refused) {
      return accepted.apply(this);
    }
  }

  /** Possible, but some rows do not say why they are as they are; {@code rows} counts these. */
  record NeedsExplanation(List<Finding> findings, int rows) implements Verdict {
    @Override
    public <T> T fold(
        Function<Accepted, T> accepted,
        Function<NeedsExplanation, T> needsExplanation,
        Function<Refused, T> refused) {
      return needsExplanation.apply(this);
    }
  }

  /** It cannot be right. */
  record Refused(List<Finding> findings) implements Verdict {
    @Override
    public <T> T fold(
        Function<Accepted, T> accepted,
        Function<NeedsExplanation, T> needsExplanation,
        Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }
}
