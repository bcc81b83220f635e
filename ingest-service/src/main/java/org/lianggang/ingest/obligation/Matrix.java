package org.lianggang.ingest.obligation;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.intake.Cell;
import org.lianggang.ingest.roster.Duties;
import org.lianggang.ingest.roster.Round;

/** Which figures follow from the duties for a year, in the regions that have a round for it. */
record Matrix(
    int year, Map<String, Round> rounds, Map<String, Indicator> indicators, Placings placings) {

  SortedSet<Owed> of(List<Duties> duties) {
    SortedSet<Owed> owed = new TreeSet<>();
    duties.forEach(unit -> unit.items().forEach(duty -> add(owed, unit.unit(), duty)));
    return owed;
  }

  private void add(SortedSet<Owed> owed, String unit, Duties.Duty duty) {
    Indicator indicator = indicators.get(duty.indicator());
    if (indicator == null || !duty.isOwedIn(year)) {
      return;
    }
    for (String region : duty.regions()) {
      if (rounds.containsKey(region)
          && placings.isCollected(indicator, region, year, duty.from())) {
        cells(owed, unit, duty, indicator, region);
      }
    }
  }

  private void cells(
      SortedSet<Owed> owed, String unit, Duties.Duty duty, Indicator indicator, String region) {
    for (String sex : declared(duty.sexes(), indicator.sexes())) {
      for (String residence : declared(duty.residences(), indicator.residences())) {
        owed.add(
            new Owed(
                unit, new Cell(indicator.code(), region, String.valueOf(year), sex, residence)));
      }
    }
  }

  private static List<String> declared(List<String> owed, List<String> declared) {
    return owed == null ? declared : owed.stream().filter(declared::contains).toList();
  }
}
