package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.REGION_NOT_OF_THAT_YEAR;
import static org.lianggang.ingest.problem.Severity.BLOCK;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.roster.Region;
import org.lianggang.ingest.roster.Timetable;

/**
 * Figures stand under the code that holds on the last day of their year: before a split under the
 * old one, afterwards under its successors. Said once for each region and year, at its first row.
 */
final class RegionOfItsTime implements ReportRule {

  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  @Override
  public Stream<Finding> check(Rows rows, Known known) {
    Set<Timetable.Reporting> seen = new HashSet<>();
    return rows.inOrder().stream()
        .filter(row -> YEAR.matcher(row.cell().period()).matches())
        .filter(row -> seen.add(new Timetable.Reporting(row.cell().region(), row.cell().period())))
        .flatMap(
            row ->
                Optional.ofNullable(known.reporting().get(row.cell().region()))
                    .filter(region -> !region.holdsAtEndOf(Integer.parseInt(row.cell().period())))
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
