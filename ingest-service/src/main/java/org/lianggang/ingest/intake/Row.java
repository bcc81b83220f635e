package org.lianggang.ingest.intake;

import java.math.BigDecimal;
import org.lianggang.ingest.catalogue.Indicator;

/**
 * One reported figure, counted from 1 in the order it was sent. Null is what was not sent; once
 * {@link #completed} the cell and the status are never null.
 */
public record Row(
    int number,
    Cell cell,
    BigDecimal value,
    BigDecimal numerator,
    BigDecimal denominator,
    ObsStatus obsStatus,
    Missing missing,
    boolean seriesBreak,
    String explanation,
    String reason) {

  /**
   * Fills in what may be left out: region and period of the submission, the indicator's only
   * declared sex or else the total, all residences, and the status that {@code missing} stands for
   * or else A. Status B says there is a break.
   */
  public Row completed(String region, String period, Indicator indicator) {
    return new Row(
        number,
        new Cell(
            cell.indicator(),
            or(cell.region(), region),
            or(cell.period(), period),
            or(cell.sex(), indicator == null ? Indicator.TOTAL : indicator.defaultSex()),
            or(cell.residence(), Indicator.TOTAL)),
        value,
        numerator,
        denominator,
        or(obsStatus, missing == null ? ObsStatus.A : missing.status()),
        missing,
        seriesBreak || obsStatus == ObsStatus.B,
        explanation,
        reason);
  }

  public String indicator() {
    return cell.indicator();
  }

  boolean hasValue() {
    return value != null;
  }

  boolean hasDivisibleCounts() {
    return numerator != null && denominator != null && denominator.signum() > 0;
  }

  boolean isExplained() {
    return explanation != null;
  }

  private static <T> T or(T sent, T otherwise) {
    return sent == null ? otherwise : sent;
  }
}
