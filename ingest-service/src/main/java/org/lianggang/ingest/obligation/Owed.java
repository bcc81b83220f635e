package org.lianggang.ingest.obligation;

import java.util.Comparator;
import org.lianggang.ingest.intake.Cell;

/** A figure that a member unit has to report; by unit, region, indicator, sex and residence. */
record Owed(String unit, Cell cell) implements Comparable<Owed> {

  private static final Comparator<Owed> ORDER =
      Comparator.comparing(Owed::unit)
          .thenComparing(owed -> owed.cell().region())
          .thenComparing(Owed::cell);

  boolean isBefore(Owed other) {
    return compareTo(other) < 0;
  }

  @Override
  public int compareTo(Owed other) {
    return ORDER.compare(this, other);
  }
}
