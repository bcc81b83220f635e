package org.lianggang.ingest.obligation;

import java.time.LocalDate;
import java.util.UUID;
import org.lianggang.ingest.intake.Cell;
import org.lianggang.ingest.roster.Round;

/** A figure that is owed for a round, with where it stands; {@code daysLate} is 0 in time. */
record Obligation(
    String unit,
    String region,
    String indicator,
    String sex,
    String residence,
    String period,
    String round,
    LocalDate opens,
    LocalDate due,
    LocalDate closes,
    State state,
    long daysLate,
    UUID submission) {

  /** What was reported counts, even of what was waived. */
  static Obligation of(Owed owed, Round round, HandedIn handedIn, boolean waived, LocalDate today) {
    Round.Window window = round.windowOf(owed.unit(), owed.cell().region());
    HandedIn.In accepted = handedIn.accepted().get(owed.cell());
    if (accepted != null) {
      return of(owed, round, window, State.ACCEPTED, accepted.day(), accepted.submission());
    }
    HandedIn.In submitted = handedIn.submitted().get(owed);
    if (submitted != null) {
      return of(owed, round, window, State.REPORTED, submitted.day(), submitted.submission());
    }
    return waived
        ? of(owed, round, window, State.WAIVED, window.due(), null)
        : of(owed, round, window, State.outstanding(window, today), today, null);
  }

  boolean isInTime() {
    return state.isReported() && daysLate == 0;
  }

  Owed owed() {
    return new Owed(unit, new Cell(indicator, region, period, sex, residence));
  }

  private static Obligation of(
      Owed owed, Round round, Round.Window window, State state, LocalDate day, UUID submission) {
    Cell cell = owed.cell();
    return new Obligation(
        owed.unit(),
        cell.region(),
        cell.indicator(),
        cell.sex(),
        cell.residence(),
        cell.period(),
        round.path(),
        window.opens(),
        window.due(),
        window.closes(),
        state,
        window.daysLate(day),
        submission);
  }
}
