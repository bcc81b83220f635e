package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_REGION;
import static org.lianggang.ingest.problem.Severity.BLOCK;

import java.util.stream.Stream;
import org.lianggang.ingest.problem.Finding;

/** The regions of the report and of its rows exist; what rows take over is said once. */
final class KnownRegion implements ReportRule {

  @Override
  public Stream<Finding> check(Rows rows, Known known) {
    String region = rows.report().region();
    return Stream.concat(
        region.isEmpty() || known.regions().containsKey(region)
            ? Stream.empty()
            : Stream.of(Finding.at(UNKNOWN_REGION, "/region", "region", region, region)),
        rows.inOrder().stream()
            .filter(row -> !known.regions().containsKey(row.cell().region()))
            .filter(row -> !row.cell().region().equals(region))
            .map(KnownRegion::unknown));
  }

  private static Finding unknown(Row row) {
    String region = row.cell().region();
    return Finding.ofRow(UNKNOWN_REGION, BLOCK, row.number(), "region", region, region);
  }
}
