package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.TOTAL_OUTSIDE_SEXES;
import static org.lianggang.ingest.problem.Severity.EXPLAIN;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianggang.ingest.catalogue.ValueKind;
import org.lianggang.ingest.problem.Finding;

/**
 * The total of a rate, share, ratio or mean lies between those of the sexes; rounding keeps it so.
 */
final class TotalBetweenSexes implements ReportRule {

  @Override
  public Stream<Finding> check(Rows rows, Known known) {
    return rows.totals(known, kind -> kind != ValueKind.COUNT && kind != ValueKind.YES_NO)
        .flatMap(total -> check(total, rows));
  }

  private static Stream<Finding> check(Row total, Rows rows) {
    Optional<BigDecimal> female = rows.valueAt(total.cell().withSex("F"));
    Optional<BigDecimal> male = rows.valueAt(total.cell().withSex("M"));
    if (female.isEmpty() || male.isEmpty()) {
      return Stream.empty();
    }
    List<BigDecimal> parts =
        Stream.of(female, male, rows.valueAt(total.cell().withSex("_U")))
            .flatMap(Optional::stream)
            .sorted()
            .toList();
    BigDecimal least = parts.get(0);
    BigDecimal most = parts.get(parts.size() - 1);
    return total.value().compareTo(least) >= 0 && total.value().compareTo(most) <= 0
        ? Stream.empty()
        : Stream.of(
            Finding.ofRow(
                TOTAL_OUTSIDE_SEXES,
                EXPLAIN,
                total.number(),
                "value",
                total.value(),
                total.value(),
                least,
                most));
  }
}
