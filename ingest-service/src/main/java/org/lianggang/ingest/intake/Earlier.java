package org.lianggang.ingest.intake;

import static org.lianggang.ingest.catalogue.ValueKind.RATE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.catalogue.ValueKind;

/**
 * The values of a row's series before it, latest first: at most four, each no more than the
 * indicator's {@code everyYears} before the one that follows, and none from before a declared
 * break.
 */
record Earlier(List<Standing> values) {

  private static final int MOST = 4;
  private static final BigDecimal SWING = BigDecimal.valueOf(2);
  private static final BigDecimal FEW_EVENTS = BigDecimal.TEN;
  private static final Earlier NOTHING = new Earlier(List.of());

  static Earlier than(Row row, Indicator indicator, Rows rows, Known known) {
    OptionalInt year = row.cell().year();
    if (!row.hasValue() || row.seriesBreak() || !isCompared(indicator) || year.isEmpty()) {
      return NOTHING;
    }
    List<Standing> values = new ArrayList<>(MOST);
    int latest = year.getAsInt();
    for (int at = latest - 1; at >= latest - indicator.everyYears() && values.size() < MOST; at--) {
      Standing standing = rows.standing(row.cell().withPeriod(String.valueOf(at)), known);
      if (standing != null && standing.hasValue()) {
        values.add(standing);
        latest = at;
      }
      if (standing != null && standing.seriesBreak()) {
        break;
      }
    }
    return values.isEmpty() ? NOTHING : new Earlier(values);
  }

  /** Yes or no changes as it may. */
  static boolean isCompared(Indicator indicator) {
    return indicator.valueKind() != ValueKind.YES_NO;
  }

  /** The years whose figures may be wanted for a report of one. */
  static IntStream yearsBefore(int year, int everyYears) {
    return IntStream.rangeClosed(year - MOST * everyYears, year - 1);
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  Standing last() {
    return values.get(0);
  }

  /** Whether all the four are there. */
  boolean isFull() {
    return values.size() == MOST;
  }

  /**
   * More than chance and rounding do: by more than two units of the last decimal, and not a rate of
   * fewer than ten events then and now.
   */
  boolean isLeftBy(Row row, Indicator indicator) {
    BigDecimal change = row.value().subtract(last().value()).abs();
    return change.scaleByPowerOfTen(indicator.decimals()).compareTo(SWING) > 0
        && !(indicator.valueKind() == RATE && isFew(row.numerator()) && isFew(last().numerator()));
  }

  /** Fewer events than chance leaves steady; false where they are not known. */
  static boolean isFew(BigDecimal events) {
    return events != null && events.compareTo(FEW_EVENTS) < 0;
  }

  /** As they followed each other. */
  Stream<BigDecimal> inTime() {
    return IntStream.iterate(values.size() - 1, i -> i >= 0, i -> i - 1)
        .mapToObj(i -> values.get(i).value());
  }
}
