package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.TOTAL_DIFFERS_FROM_SEXES;
import static org.lianggang.ingest.problem.Severity.BLOCK;
import static org.lianggang.ingest.problem.Severity.EXPLAIN;
import static org.lianggang.ingest.problem.Severity.NOTE;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianggang.ingest.catalogue.ValueKind;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Severity;

/**
 * A counted total is female + male + unknown. Where nobody of unknown sex is reported, a total
 * above the sum is noted, since unknown sex exists; one below the sum has to be explained.
 */
final class SexesAddUp implements ReportRule {

  @Override
  public Stream<Finding> check(Rows rows, Known known) {
    return rows.totals(known, kind -> kind == ValueKind.COUNT).flatMap(total -> check(total, rows));
  }

  private static Stream<Finding> check(Row total, Rows rows) {
    Optional<BigDecimal> female = rows.valueAt(total.cell().withSex("F"));
    Optional<BigDecimal> male = rows.valueAt(total.cell().withSex("M"));
    Optional<BigDecimal> unknown = rows.valueAt(total.cell().withSex("_U"));
    if (female.isEmpty() || male.isEmpty()) {
      return Stream.empty();
    }
    BigDecimal sum = female.get().add(male.get()).add(unknown.orElse(BigDecimal.ZERO));
    int order = total.value().compareTo(sum);
    return order == 0
        ? Stream.empty()
        : Stream.of(
            Finding.ofRow(
                TOTAL_DIFFERS_FROM_SEXES,
                severity(unknown.isPresent(), order),
                total.number(),
                "value",
                total.value(),
                total.value(),
                sum));
  }

  private static Severity severity(boolean unknownReported, int order) {
    return unknownReported ? BLOCK : order > 0 ? NOTE : EXPLAIN;
  }
}
