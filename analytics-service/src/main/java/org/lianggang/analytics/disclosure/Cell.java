package org.lianggang.analytics.disclosure;

import java.util.Comparator;

/**
 * One cell of the table of an indicator and a year, by the codes of its dimensions. A code may
 * stand for the rest of a whole: what of it no published part accounts for.
 */
public record Cell(String region, String sex, String residence) implements Comparable<Cell> {

  private static final Comparator<Cell> ORDER =
      Comparator.comparing(Cell::region).thenComparing(Cell::sex).thenComparing(Cell::residence);

  /** What a table is divided by. */
  enum Dimension {
    REGION,
    SEX,
    RESIDENCE
  }

  String code(Dimension dimension) {
    return switch (dimension) {
      case REGION -> region;
      case SEX -> sex;
      case RESIDENCE -> residence;
    };
  }

  Cell with(Dimension dimension, String code) {
    return switch (dimension) {
      case REGION -> new Cell(code, sex, residence);
      case SEX -> new Cell(region, code, residence);
      case RESIDENCE -> new Cell(region, sex, code);
    };
  }

  @Override
  public int compareTo(Cell other) {
    return ORDER.compare(this, other);
  }
}
