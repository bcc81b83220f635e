package org.lianggang.ingest.intake;

import static org.lianggang.ingest.catalogue.ValueKind.COUNT;
import static org.lianggang.ingest.catalogue.ValueKind.RATE;
import static org.lianggang.ingest.catalogue.ValueKind.SHARE;
import static org.lianggang.ingest.problem.FindingCode.NOT_A_WHOLE_NUMBER;
import static org.lianggang.ingest.problem.Severity.BLOCK;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.catalogue.ValueKind;
import org.lianggang.ingest.problem.Finding;

/** There are no halves of persons and events: neither in a count nor behind a rate or a share. */
final class WholeNumbers implements RowRule {

  @Override
  public List<Finding> check(Row row, Indicator indicator) {
    ValueKind kind = indicator.valueKind();
    if (kind == RATE || kind == SHARE) {
      List<Finding> numerator = broken(row, "numerator", row.numerator());
      List<Finding> denominator = broken(row, "denominator", row.denominator());
      return numerator.isEmpty()
          ? denominator
          : Stream.concat(numerator.stream(), denominator.stream()).toList();
    }
    return countsWholes(indicator) ? broken(row, "value", row.value()) : List.of();
  }

  static boolean countsWholes(Indicator indicator) {
    return indicator.valueKind() == COUNT && indicator.decimals() == 0;
  }

  private static List<Finding> broken(Row row, String field, BigDecimal number) {
    return number != null && number.scale() > 0 && number.stripTrailingZeros().scale() > 0
        ? List.of(Finding.ofRow(NOT_A_WHOLE_NUMBER, BLOCK, row.number(), field, number, number))
        : List.of();
  }
}
