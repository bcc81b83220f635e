package org.lianggang.ingest.rule;

import static org.lianggang.ingest.problem.FindingCode.CHANGE_BEYOND_BOUND;
import static org.lianggang.ingest.problem.FindingCode.CHILDREN_DISAGREE;
import static org.lianggang.ingest.problem.FindingCode.DIRECTION_CHANGED;
import static org.lianggang.ingest.problem.FindingCode.MORTALITY_NOT_NESTED;
import static org.lianggang.ingest.problem.FindingCode.OUTSIDE_PEERS;
import static org.lianggang.ingest.problem.FindingCode.REPEATED_FIGURE;
import static org.lianggang.ingest.problem.FindingCode.SCALE_SLIP;
import static org.lianggang.ingest.problem.FindingCode.TOTAL_DIFFERS_FROM_SEXES;
import static org.lianggang.ingest.problem.FindingCode.TOTAL_OUTSIDE_SEXES;
import static org.lianggang.ingest.problem.FindingCode.UNIT_SLIP;
import static org.lianggang.ingest.problem.FindingCode.VALUE_DIFFERS_FROM_COUNTS;

import java.util.List;
import java.util.Optional;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.FindingCode;

/**
 * The rules of plausibility that may have exceptions, besides the declared ones. What a figure is,
 * whose it is, when it may come and what is computed with it has none.
 */
final class Waivable {

  static final List<FindingCode> CODES =
      List.of(
          VALUE_DIFFERS_FROM_COUNTS,
          SCALE_SLIP,
          TOTAL_DIFFERS_FROM_SEXES,
          TOTAL_OUTSIDE_SEXES,
          MORTALITY_NOT_NESTED,
          CHANGE_BEYOND_BOUND,
          UNIT_SLIP,
          DIRECTION_CHANGED,
          REPEATED_FIGURE,
          CHILDREN_DISAGREE,
          OUTSIDE_PEERS);

  private Waivable() {}

  static boolean isCode(String rule) {
    return CODES.stream().anyMatch(code -> code.name().equals(rule));
  }

  /** What a waiver of the rule behind it calls that rule. */
  static Optional<String> ruleOf(Finding finding) {
    return CODES.contains(finding.code())
        ? Optional.of(finding.code().name())
        : Optional.ofNullable(finding.rule());
  }
}
