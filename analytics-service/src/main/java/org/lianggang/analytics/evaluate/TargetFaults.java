package org.lianggang.analytics.evaluate;

import static org.lianggang.analytics.problem.FindingCode.BOUNDS_REVERSED;
import static org.lianggang.analytics.problem.FindingCode.NO_CHANGE_ASKED;
import static org.lianggang.analytics.problem.FindingCode.TARGET_NEEDS_FIELD;
import static org.lianggang.analytics.problem.FindingCode.TARGET_OUTSIDE_RANGE;
import static org.lianggang.analytics.problem.FindingCode.TARGET_STATED_TWICE;
import static org.lianggang.analytics.problem.FindingCode.TARGET_YEAR_NOT_AFTER_BASELINE;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.AssessmentItem;
import org.lianggang.analytics.assessment.Target;
import org.lianggang.analytics.assessment.ValueKind;
import org.lianggang.analytics.problem.Finding;
import org.lianggang.analytics.problem.FindingCode;

/** Impossible targets: those that no value could meet or miss in a way that means something. */
final class TargetFaults {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final AssessmentItem item;
  private final Target target;
  private final String pointer;

  TargetFaults(AssessmentItem item, String itemPointer) {
    this.item = item;
    this.target = item.target();
    this.pointer = itemPointer + "/target";
  }

  Stream<Finding> all() {
    return Stream.of(missing(), statedTwice(), year(), reversed(), noChange(), outside())
        .flatMap(found -> found);
  }

  private Stream<Finding> missing() {
    return needed().stream()
        .filter(field -> given().get(field) == null)
        .map(field -> fault(TARGET_NEEDS_FIELD, field, null, target.kind(), field));
  }

  /** What a kind cannot do without; a fraction stands for the value. */
  private Set<String> needed() {
    return switch (target.kind()) {
      case AT_LEAST, ABOVE, AT_MOST, BELOW ->
          target.fraction() == null ? Set.of("value") : Set.of();
      case BETWEEN -> new java.util.TreeSet<>(Set.of("low", "high"));
      case AROUND -> new java.util.TreeSet<>(Set.of("value", "tolerance"));
      case AROUND_REFERENCE -> Set.of("tolerance");
      case CHANGE_FROM_BASELINE -> Set.of("percent");
      default -> Set.of();
    };
  }

  private Map<String, BigDecimal> given() {
    Map<String, BigDecimal> given = new TreeMap<>();
    given.put("value", target.value());
    given.put("low", target.low());
    given.put("high", target.high());
    given.put("tolerance", target.tolerance());
    given.put("percent", target.percent());
    return given;
  }

  private Stream<Finding> statedTwice() {
    return target.value() != null && target.fraction() != null
        ? Stream.of(fault(TARGET_STATED_TWICE, "fraction", target.fraction(), target.value()))
        : Stream.empty();
  }

  private Stream<Finding> year() {
    return item.baseline() != null && target.year() <= item.baseline().year()
        ? Stream.of(
            fault(
                TARGET_YEAR_NOT_AFTER_BASELINE,
                "year",
                target.year(),
                target.year(),
                item.baseline().year()))
        : Stream.empty();
  }

  private Stream<Finding> reversed() {
    return target.low() != null
            && target.high() != null
            && target.low().compareTo(target.high()) > 0
        ? Stream.of(fault(BOUNDS_REVERSED, "low", target.low(), target.low(), target.high()))
        : Stream.empty();
  }

  private Stream<Finding> noChange() {
    return target.percent() != null && target.percent().signum() == 0
        ? Stream.of(fault(NO_CHANGE_ASKED, "percent", target.percent()))
        : Stream.empty();
  }

  private Stream<Finding> outside() {
    return item.valueKind() == ValueKind.SHARE
        ? Stream.of("value", "low", "high")
            .filter(field -> isOutside(given().get(field)))
            .map(
                field -> fault(TARGET_OUTSIDE_RANGE, field, given().get(field), given().get(field)))
        : Stream.empty();
  }

  private static boolean isOutside(BigDecimal figure) {
    return figure != null && (figure.signum() < 0 || figure.compareTo(HUNDRED) > 0);
  }

  private Finding fault(FindingCode code, String field, Object value, Object... figures) {
    return Finding.at(code, pointer + "/" + field, field, value, figures);
  }
}
