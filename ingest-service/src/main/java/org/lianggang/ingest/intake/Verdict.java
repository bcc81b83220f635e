package org.lianggang.ingest.intake;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.lianggang.ingest.problem.Finding;

/** What becomes of a report, with every finding in the order of its rows. */
public sealed interface Verdict {

  <T> T fold(
      Function<Accepted, T> accepted,
      Function<NeedsExplanation, T> needsExplanation,
      Function<Refused, T> refused);

  List<Finding> findings();

  /** The same with each finding as it is changed. */
  default Verdict each(UnaryOperator<Finding> change) {
    return fold(
        accepted -> new Accepted(changed(accepted.findings(), change)),
        needs -> new NeedsExplanation(changed(needs.findings(), change), needs.rows()),
        refused -> new Refused(changed(refused.findings(), change)));
  }

  private static List<Finding> changed(List<Finding> findings, UnaryOperator<Finding> change) {
    return findings.stream().map(change).toList();
  }

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
