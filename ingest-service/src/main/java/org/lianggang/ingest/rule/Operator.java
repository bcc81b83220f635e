package org.lianggang.ingest.rule;

import java.math.BigDecimal;

/**
 * How the two sides of a rule stand to each other; what is within the tolerance counts as equal.
 */
public enum Operator {
  LE("≤"),
  LT("<"),
  EQ("="),
  GE("≥"),
  GT(">"),
  NE("≠");

  private final String sign;

  Operator(String sign) {
    this.sign = sign;
  }

  /** {@code tolerance} is 0 or more, in the unit of both sides. */
  boolean holds(BigDecimal left, BigDecimal right, BigDecimal tolerance) {
    BigDecimal above = left.subtract(right);
    boolean equal = above.abs().compareTo(tolerance) <= 0;
    return switch (this) {
      case LE -> equal || above.signum() < 0;
      case GE -> equal || above.signum() > 0;
      case LT -> !equal && above.signum() < 0;
      case GT -> !equal && above.signum() > 0;
      case EQ -> equal;
      case NE -> !equal;
    };
  }

  String sign() {
    return sign;
  }
}
