package org.lianggang.ingest.intake;

import static org.lianggang.ingest.catalogue.ValueKind.COUNT;
import static org.lianggang.ingest.catalogue.ValueKind.RATE;
import static org.lianggang.ingest.catalogue.ValueKind.YES_NO;
import static org.lianggang.ingest.problem.FindingCode.OUTSIDE_PEERS;
import static org.lianggang.ingest.problem.Severity.NOTE;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.roster.Timetable;

/**
 * A value lies about where those of its peers do: regions of the same level below the same one, at
 * least five of them with a value for the year or else for the year before. It is noted when it is
 * further from their least or greatest than these are from each other. Where the peers hardly
 * differ that would be next to nothing: it may then be as far as it could be from one year to the
 * next ({@link ChangeWithinBound}). Counts are not compared, since regions differ in size, nor a
 * rate of fewer than ten events, which chance moves as far.
 */
final class OutsidePeers implements ReportRule {

  private static final int FEWEST = 5;

  static boolean compares(Indicator indicator) {
    return indicator.valueKind() != COUNT && indicator.valueKind() != YES_NO;
  }

  @Override
  public Stream<Finding> check(Rows rows, Known known) {
    if (known.families().isEmpty()) {
      return Stream.empty();
    }
    Map<Timetable.Reporting, List<String>> peers = new HashMap<>();
    rows.firstOfEach()
        .forEach(
            (reporting, first) ->
                first
                    .cell()
                    .year()
                    .ifPresent(
                        year ->
                            peers.put(
                                reporting, known.families().peersOf(reporting.region(), year))));
    return rows.inOrder().stream()
        .filter(Row::hasValue)
        .flatMap(row -> check(row, peers, rows, known));
  }

  private static Stream<Finding> check(
      Row row, Map<Timetable.Reporting, List<String>> peers, Rows rows, Known known) {
    Indicator indicator = known.indicators().get(row.indicator());
    if (indicator == null || !compares(indicator) || isChance(row, indicator)) {
      return Stream.empty();
    }
    Cell cell = row.cell();
    List<String> regions =
        peers.getOrDefault(new Timetable.Reporting(cell.region(), cell.period()), List.of());
    if (regions.size() < FEWEST) {
      return Stream.empty();
    }
    List<BigDecimal> values =
        regions.stream()
            .map(region -> value(cell.withRegion(region), rows, known))
            .filter(Objects::nonNull)
            .toList();
    return values.size() < FEWEST ? Stream.empty() : check(row, indicator, values);
  }

  private static boolean isChance(Row row, Indicator indicator) {
    return indicator.valueKind() == RATE && Earlier.isFew(row.numerator());
  }

  /** Null where there is none in either year. */
  private static BigDecimal value(Cell cell, Rows rows, Known known) {
    Standing now = rows.standing(cell, known);
    if (now != null && now.hasValue()) {
      return now.value();
    }
    String before = String.valueOf(cell.year().getAsInt() - 1);
    Standing then = rows.standing(cell.withPeriod(before), known);
    return then == null ? null : then.value();
  }

  private static Stream<Finding> check(Row row, Indicator indicator, List<BigDecimal> values) {
    BigDecimal least = Collections.min(values);
    BigDecimal most = Collections.max(values);
    BigDecimal range = most.subtract(least);
    BigDecimal value = row.value();
    boolean below =
        least.subtract(value).compareTo(range.max(ChangeWithinBound.reach(least, indicator))) > 0;
    boolean above =
        value.subtract(most).compareTo(range.max(ChangeWithinBound.reach(most, indicator))) > 0;
    return below || above
        ? Stream.of(
            Finding.ofRow(
                OUTSIDE_PEERS,
                NOTE,
                row.number(),
                "value",
                value,
                value,
                values.size(),
                least,
                most))
        : Stream.empty();
  }
}
