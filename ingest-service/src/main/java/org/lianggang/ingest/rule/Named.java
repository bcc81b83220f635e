package org.lianggang.ingest.rule;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * A figure that an expression names, of the year that is reported or of the one {@code before}. Sex
 * and residence are null where they are those of the figures the rule is asked of.
 */
public record Named(Part part, boolean before, String indicator, String sex, String residence) {

  /** What is taken of a figure. */
  public enum Part {
    VALUE("value"),
    NUMERATOR("numerator"),
    DENOMINATOR("denominator");

    private final String field;

    Part(String field) {
      this.field = field;
    }

    static Part of(String field) {
      return Stream.of(values())
          .filter(part -> part.field.equals(field))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no part of a figure: " + field));
    }

    /** As the field of a row is called, and the function that names it. */
    public String field() {
      return field;
    }
  }

  /** Whether both stand in the same cell, whatever is taken of it. */
  boolean sharesCellWith(Named other) {
    return before == other.before
        && indicator.equals(other.indicator)
        && Objects.equals(sex, other.sex)
        && Objects.equals(residence, other.residence);
  }
}
