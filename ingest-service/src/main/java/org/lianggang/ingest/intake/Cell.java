package org.lianggang.ingest.intake;

import java.util.Comparator;

/** The one place a figure can stand in; of each cell there is at most one current figure. */
public record Cell(String indicator, String region, String period, String sex, String residence)
    implements Comparable<Cell> {

  private static final Comparator<Cell> ORDER =
      Comparator.comparing(Cell::indicator)
          .thenComparing(Cell::region)
          .thenComparing(Cell::period)
          .thenComparing(Cell::sex)
          .thenComparing(Cell::residence);

  @Override
  public int compareTo(Cell other) {
    return ORDER.compare(this, other);
  }

  public Cell inPeriod(String other) {
    return new Cell(indicator, region, other, sex, residence);
  }

  Cell withIndicator(String other) {
    return new Cell(other, region, period, sex, residence);
  }

  Cell withSex(String other) {
    return new Cell(indicator, region, period, other, residence);
  }
}
