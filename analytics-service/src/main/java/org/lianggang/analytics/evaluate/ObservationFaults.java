package org.lianggang.analytics.evaluate;

import static org.lianggang.analytics.problem.FindingCode.COUNTS_INCOMPLETE;
import static org.lianggang.analytics.problem.FindingCode.DUPLICATE_PERIOD;
import static org.lianggang.analytics.problem.FindingCode.NUMERATOR_ABOVE_DENOMINATOR;
import static org.lianggang.analytics.problem.FindingCode.SHARE_OF_UNITS_ABOVE_ONE;
import static org.lianggang.analytics.problem.FindingCode.VALUE_AND_MISSING;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.Observation;
import org.lianggang.analytics.assessment.ValueKind;
import org.lianggang.analytics.problem.Finding;

/** Observations that contradict themselves or each other. */
record ObservationFaults(ValueKind valueKind, boolean everyUnit) {

  Stream<Finding> of(List<Observation> observations, String pointer) {
    Set<String> periods = new HashSet<>();
    return IntStream.range(0, observations.size())
        .boxed()
        .flatMap(
            i ->
                Stream.concat(
                    repeated(observations.get(i), periods, pointer + "/" + i),
                    of(observations.get(i), pointer + "/" + i)));
  }

  private static Stream<Finding> repeated(Observation cell, Set<String> periods, String pointer) {
    return periods.add(cell.period())
        ? Stream.empty()
        : Stream.of(
            Finding.at(
                DUPLICATE_PERIOD, pointer + "/period", "period", cell.period(), cell.period()));
  }

  private Stream<Finding> of(Observation cell, String pointer) {
    return Stream.of(
            Decimals.of(cell, pointer),
            valueAndMissing(cell, pointer),
            incomplete(cell, pointer),
            tooMany(cell, pointer),
            aboveOne(cell, pointer))
        .flatMap(found -> found);
  }

  private static Stream<Finding> valueAndMissing(Observation cell, String pointer) {
    return cell.value() != null && cell.missing() != null
        ? Stream.of(
            Finding.at(
                VALUE_AND_MISSING,
                pointer + "/missing",
                "missing",
                cell.missing(),
                cell.value(),
                cell.missing()))
        : Stream.empty();
  }

  private static Stream<Finding> incomplete(Observation cell, String pointer) {
    if ((cell.numerator() == null) == (cell.denominator() == null)) {
      return Stream.empty();
    }
    String absent = cell.numerator() == null ? "numerator" : "denominator";
    return Stream.of(Finding.at(COUNTS_INCOMPLETE, pointer + "/" + absent, absent, null, absent));
  }

  private Stream<Finding> tooMany(Observation cell, String pointer) {
    boolean partOfWhole = everyUnit || valueKind == ValueKind.SHARE;
    return partOfWhole
            && cell.numerator() != null
            && cell.denominator() != null
            && cell.numerator().compareTo(cell.denominator()) > 0
        ? Stream.of(
            Finding.at(
                NUMERATOR_ABOVE_DENOMINATOR,
                pointer + "/numerator",
                "numerator",
                cell.numerator(),
                cell.numerator(),
                cell.denominator()))
        : Stream.empty();
  }

  /** With counts the share follows from them. */
  private Stream<Finding> aboveOne(Observation cell, String pointer) {
    return everyUnit
            && cell.value() != null
            && cell.numerator() == null
            && cell.value().compareTo(BigDecimal.ONE) > 0
        ? Stream.of(
            Finding.at(
                SHARE_OF_UNITS_ABOVE_ONE, pointer + "/value", "value", cell.value(), cell.value()))
        : Stream.empty();
  }
}
