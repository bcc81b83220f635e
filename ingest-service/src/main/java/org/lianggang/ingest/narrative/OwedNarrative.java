package org.lianggang.ingest.narrative;

import java.time.LocalDate;
import org.lianggang.ingest.obligation.Owing;
import org.lianggang.ingest.obligation.State;
import org.lianggang.ingest.roster.Round;

/**
 * A narrative that a unit owes for a region in a round, with where it stands; {@code daysLate} is 0
 * in time, {@code version} the latest.
 */
record OwedNarrative(
    String unit,
    String region,
    String period,
    String round,
    LocalDate opens,
    LocalDate due,
    LocalDate closes,
    State state,
    long daysLate,
    Integer version) {

  /** What was handed in counts, even of what was waived; null when nothing ever was. */
  static OwedNarrative of(Owing owing, StandingStore.Standing standing, LocalDate today) {
    if (standing != null && standing.accepted() != null) {
      return of(owing, standing, State.ACCEPTED, standing.accepted());
    }
    if (standing != null && standing.submitted() != null) {
      return of(owing, standing, State.REPORTED, standing.submitted());
    }
    return owing.waived()
        ? of(owing, standing, State.WAIVED, owing.window().due())
        : of(owing, standing, State.outstanding(owing.window(), today), today);
  }

  private static OwedNarrative of(
      Owing owing, StandingStore.Standing standing, State state, LocalDate day) {
    Round.Window window = owing.window();
    return new OwedNarrative(
        owing.unit(),
        owing.region(),
        String.valueOf(owing.round().year()),
        owing.round().path(),
        window.opens(),
        window.due(),
        window.closes(),
        state,
        window.daysLate(day),
        standing == null ? null : standing.version());
  }

  /** Whether it comes after the last one of a page, in the order of units and regions. */
  boolean isAfter(String place) {
    int units = unit.compareTo(place.substring(0, place.indexOf('/')));
    return units > 0 || units == 0 && region.compareTo(place.substring(place.indexOf('/') + 1)) > 0;
  }

  /** Where a page may end. */
  String place() {
    return unit + "/" + region;
  }
}
