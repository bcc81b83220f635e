package org.lianggang.ingest.intake;

import java.util.Set;

/**
 * For which regions and indicators a report says that it is complete, for its unit and period: what
 * it leaves out has no figure any more.
 */
public record Scope(Set<String> regions, Set<String> indicators) {

  boolean holds(Cell cell) {
    return regions.contains(cell.region()) && indicators.contains(cell.indicator());
  }
}
