package org.lianggang.ingest.format;

import java.util.List;
import java.util.Map;
import org.lianggang.ingest.intake.Report;
import org.lianggang.ingest.problem.Finding;

/**
 * What could be made out of a file, and everything that could not. A row with a fault is there all
 * the same, so that the rules see the rest of it; what was not readable of it is null, or, where
 * null would stand for a default, the text that was sent. The sites are by the numbers of the rows
 * and only those of a workbook.
 */
public record Sent(Report report, List<Finding> faults, Map<Integer, Site> sites) {

  /** A finding on a row, with the cell of the workbook that it is about. */
  public Finding placed(Finding finding) {
    Site site = finding.row() == null ? null : sites.get(finding.row());
    return site == null || finding.cell() != null
        ? finding
        : finding.inCell(site.addressOf(finding.field()));
  }
}
