package org.lianggang.ingest.intake;

import java.math.BigDecimal;

/** What stands in a cell once the report is taken in: what it says, else what was accepted. */
record Standing(
    Cell cell,
    BigDecimal value,
    BigDecimal numerator,
    BigDecimal denominator,
    Missing missing,
    boolean seriesBreak) {

  static Standing of(Row row) {
    return new Standing(
        row.cell(),
        row.value(),
        row.numerator(),
        row.denominator(),
        row.missing(),
        row.seriesBreak());
  }

  static Standing of(Cell cell, Figure figure) {
    return new Standing(
        cell,
        figure.value(),
        figure.numerator(),
        figure.denominator(),
        figure.missing(),
        figure.seriesBreak());
  }

  boolean hasValue() {
    return value != null;
  }

  boolean hasCounts() {
    return numerator != null && denominator != null;
  }
}
