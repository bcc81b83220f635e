package org.lianggang.ingest.catalogue;

import static org.lianggang.ingest.problem.FindingCode.MINIMUM_ABOVE_MAXIMUM;
import static org.lianggang.ingest.problem.FindingCode.SCALE_REQUIRED;

import java.util.List;
import java.util.stream.Stream;
import org.lianggang.ingest.document.Codes;
import org.lianggang.ingest.problem.Finding;

/** Everything that is wrong with an indicator beyond what the contract's schema says. */
final class IndicatorRules {

  private IndicatorRules() {}

  static List<Finding> faults(String path, Indicator indicator) {
    return Stream.of(
            Codes.inPath(path, "code", indicator.code()),
            limits(indicator),
            scale(indicator),
            Codes.distinct("/sexes", indicator.sexes()),
            Codes.distinct("/residences", indicator.residences()))
        .flatMap(findings -> findings)
        .toList();
  }

  private static Stream<Finding> limits(Indicator indicator) {
    boolean reversed =
        indicator.minimum() != null
            && indicator.maximum() != null
            && indicator.minimum().compareTo(indicator.maximum()) > 0;
    return reversed
        ? Stream.of(
            Finding.at(
                MINIMUM_ABOVE_MAXIMUM,
                "/minimum",
                "minimum",
                indicator.minimum(),
                indicator.minimum(),
                indicator.maximum()))
        : Stream.empty();
  }

  /**
   * Shares and rates are counts for a scale; without it the counts cannot be compared with them.
   */
  private static Stream<Finding> scale(Indicator indicator) {
    boolean needed =
        indicator.valueKind() == ValueKind.SHARE || indicator.valueKind() == ValueKind.RATE;
    return needed && indicator.scale() == null
        ? Stream.of(
            Finding.at(
                SCALE_REQUIRED, "/scale", "scale", null, indicator.code(), indicator.valueKind()))
        : Stream.empty();
  }
}
