package org.lianggang.ingest.submission;

import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.Set;
import org.lianggang.ingest.access.WholeView;
import org.lianggang.ingest.roster.Families;
import org.lianggang.ingest.roster.Roster;
import org.lianggang.ingest.staging.RowStore;

/** Finds what of a verdict was overtaken by what was accepted, or put, since it was given. */
@Singleton
class Outdating {

  private final BasisStore bases;
  private final RowStore rows;
  private final Roster roster;
  private final WholeView whole;

  Outdating(BasisStore bases, RowStore rows, Roster roster, WholeView whole) {
    this.bases = bases;
    this.rows = rows;
    this.roster = roster;
    this.whole = whole;
  }

  Outdated of(StoredSubmission submission) {
    return submission.basis == null
        ? Outdated.EVERYTHING
        : whole.of(() -> since(submission.basis, submission));
  }

  /** A basis that lacks reported regions is not this report's: a release before kept it. */
  private Outdated since(Basis then, StoredSubmission submission) {
    Set<String> reported = rows.content(submission.content).regions().keySet();
    Basis now = bases.present(then.regions());
    if (now.documents() != then.documents() || !then.regions().containsAll(reported)) {
      return Outdated.EVERYTHING;
    }
    Set<String> changed = then.changedUntil(now);
    return changed.isEmpty() ? Outdated.NOTHING : by(changed, reported, submission);
  }

  /**
   * What changed elsewhere touches the regions above, beside and below, each with those beside it.
   */
  private Outdated by(Set<String> changed, Set<String> reported, StoredSubmission submission) {
    if (submission.findingList != null || !Collections.disjoint(reported, changed)) {
      return Outdated.EVERYTHING;
    }
    Families families = roster.families(reported);
    Set<String> touched = families.around(changed);
    touched.retainAll(reported);
    touched.addAll(families.beside(touched));
    touched.retainAll(reported);
    return new Outdated(false, touched);
  }
}
