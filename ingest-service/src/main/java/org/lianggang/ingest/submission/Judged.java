package org.lianggang.ingest.submission;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianggang.ingest.feed.Part;
import org.lianggang.ingest.intake.Verdict;
import org.lianggang.ingest.problem.Findings;
import org.lianggang.ingest.roster.Timetable.Reporting;
import org.lianggang.ingest.staging.Content;

/**
 * The verdict on a report and what accepting it would do: how many figures it changes, for which
 * regions and years, and which rows these are; as long as the basis is the present one.
 *
 * @param disputed the regions of disputed rows, by the numbers of these
 */
record Judged(
    Content content,
    Verdict verdict,
    Findings findings,
    Counts counts,
    String digest,
    Set<Reporting> scopes,
    List<Part> parts,
    Map<Integer, String> disputed,
    Basis basis) {}
