package org.lianggang.ingest.intake;

import static org.lianggang.ingest.catalogue.ValueKind.COUNT;
import static org.lianggang.ingest.catalogue.ValueKind.RATE;
import static org.lianggang.ingest.catalogue.ValueKind.YES_NO;
import static org.lianggang.ingest.intake.ChangeWithinBound.reach;
import static org.lianggang.ingest.problem.FindingCode.OUTSIDE_PEERS;
import static org.lianggang.ingest.problem.Severity.NOTE;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.roster.Families.Siblings;
import org.lianggang.ingest.roster.Level;
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
    Map<Timetable.Reporting, Siblings> siblings = new HashMap<>();
    rows.firstOfEach()
        .forEach(
            (reporting, first) ->
                first
                    .cell()
                    .year()
                    .ifPresent(
                        year ->
                            siblings.put(
                                reporting, known.families().siblingsOf(reporting.region(), year))));
    Map<Group, Spread> spreads = new HashMap<>();
    return rows.inOrder().stream()
        .filter(row -> isCompared(row, known))
        .mapMulti(
            (row, found) -> {
              Siblings among = siblings.get(reporting(row));
              if (among != null && among.regions().size() >= FEWEST) {
                check(row, spread(row.cell(), among, spreads, rows, known), known, found);
              }
            });
  }

  private static Timetable.Reporting reporting(Row row) {
    return new Timetable.Reporting(row.cell().region(), row.cell().period());
  }

  private static boolean isCompared(Row row, Known known) {
    Indicator indicator = known.indicators().get(row.indicator());
    return row.hasValue() && indicator != null && compares(indicator) && !isChance(row, indicator);
  }

  /** Of the values of all siblings, put together once. */
  private static Spread spread(
      Cell cell, Siblings among, Map<Group, Spread> spreads, Rows rows, Known known) {
    Group group = new Group(cell.withRegion(among.parent()), among.level());
    Spread spread = spreads.get(group);
    if (spread == null) {
      spread = new Spread();
      for (String region : among.regions()) {
        spread.add(region, value(cell.withRegion(region), rows, known));
      }
      spreads.put(group, spread);
    }
    return spread;
  }

  /** The cell of the region above stands for those of a level below it. */
  private record Group(Cell above, Level level) {}

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

  private static void check(Row row, Spread spread, Known known, Consumer<Finding> found) {
    String region = row.cell().region();
    if (spread.countBeside(region) < FEWEST) {
      return;
    }
    Indicator indicator = known.indicators().get(row.indicator());
    BigDecimal least = spread.leastBeside(region);
    BigDecimal most = spread.mostBeside(region);
    BigDecimal range = most.subtract(least);
    BigDecimal value = row.value();
    boolean below =
        value.compareTo(least) < 0
            && least.subtract(value).compareTo(range.max(reach(least, indicator))) > 0;
    boolean above =
        value.compareTo(most) > 0
            && value.subtract(most).compareTo(range.max(reach(most, indicator))) > 0;
    if (below || above) {
      found.accept(
          Finding.ofRow(
              OUTSIDE_PEERS,
              NOTE,
              row.number(),
              "value",
              value,
              value,
              spread.countBeside(region),
              least,
              most));
    }
  }
}
