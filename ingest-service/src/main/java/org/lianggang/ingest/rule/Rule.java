package org.lianggang.ingest.rule;

import java.math.BigDecimal;
import java.util.Objects;
import org.lianggang.ingest.problem.LocalizedText;
import org.lianggang.ingest.problem.Severity;

/**
 * What figures of one region, year, sex and residence have to do with each other: {@code left} and
 * {@code right} are CEL expressions over them ({@link Language}), in the same unit as {@code
 * tolerance}. It is asked of the figures of the years {@code from} to {@code to}, both included and
 * open where null, while it is active. {@code message} says what is wrong where it does not hold,
 * else the name does.
 */
public record Rule(
    String code,
    LocalizedText name,
    String left,
    Operator operator,
    String right,
    BigDecimal tolerance,
    Severity severity,
    LocalizedText message,
    Integer from,
    Integer to,
    Boolean active) {

  /** What the contract leaves out by default is filled in. */
  public Rule {
    tolerance = Objects.requireNonNullElse(tolerance, BigDecimal.ZERO);
    active = Objects.requireNonNullElse(active, true);
  }

  boolean isAskedIn(int year) {
    return (from == null || from <= year) && (to == null || year <= to);
  }

  LocalizedText wording() {
    return message == null ? name : message;
  }
}
