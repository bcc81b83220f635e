package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.REGION_NOT_OF_THAT_YEAR;
import static org.lianggang.ingest.problem.Severity.BLOCK;

import java.util.Optional;
import java.util.stream.Stream;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.roster.Region;

/**
 * Figures stand under the code that holds on the last day of their year: before a split under the
 * old one, afterwards under its successors. Said once for each region and year, at its first row.
 */
final class RegionOfItsTime implements ReportRule {

  @Override
  public Stream<Finding> check(Rows rows, Known known) {
    return rows.firstOfEach().values().stream()
        .filter(row -> row.cell().year().isPresent())
        .flatMap(
            row ->
                Optional.ofNullable(known.regions().get(row.cell().region()))
                    .filter(region -> !region.holdsAtEndOf(row.cell().year().getAsInt()))
                    .map(region -> finding(row, region))
                    .stream());
  }

  private static Finding finding(Row row, Region region) {
    return Finding.ofRow(
        REGION_NOT_OF_THAT_YEAR,
        BLOCK,
        row.number(),
        "region",
        region.code(),
        region.code(),
        row.cell().period(),
        region.validFrom(),
        region.validTo() == null ? "–" : region.validTo(),
        region.followers().isEmpty() ? "–" : String.join(", ", region.followers()));
  }
}
