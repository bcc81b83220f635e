package org.lianggang.ingest.submission;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lianggang.ingest.feed.Part;
import org.lianggang.ingest.intake.Verdict;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.roster.Timetable.Reporting;

/**
 * The verdict on a report and what accepting it would do: how many figures it changes, for which
 * regions and years, and which rows these are; as long as the basis is the present one.
 */
record Judged(
    Content content,
    Verdict verdict,
    Counts counts,
    String digest,
    Set<Reporting> scopes,
    List<Part> parts,
    Basis basis) {

  Judged each(UnaryOperator<Finding> change) {
    return new Judged(content, verdict.each(change), counts, digest, scopes, parts, basis);
  }
}
