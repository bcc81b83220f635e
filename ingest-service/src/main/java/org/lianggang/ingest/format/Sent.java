package org.lianggang.ingest.format;

import java.util.List;
import org.lianggang.ingest.intake.Report;
import org.lianggang.ingest.problem.Finding;

/**
 * What could be made out of a file, and everything that could not. A row with a fault is there all
 * the same, so that the rules see the rest of it; what was not readable of it is null, or, where
 * null would stand for a default, the text that was sent.
 */
public record Sent(Report report, List<Finding> faults) {}
