package org.lianggang.ingest.notice;

import java.time.LocalDate;
import org.lianggang.ingest.obligation.Account;
import org.lianggang.ingest.obligation.State;
import org.lianggang.ingest.roster.Round;

/**
 * That a unit has not handed in all that it owes for a region in a round.
 *
 * @param days how many days after the due day it is said, negative before it
 * @param outstanding figures owed and not reported
 * @param narrative whether the text is outstanding
 */
record Reminder(
    String round,
    String unit,
    String region,
    LocalDate due,
    int days,
    State state,
    long owed,
    long outstanding,
    boolean narrative) {

  static Reminder of(
      Round round, Account account, LocalDate due, int days, boolean narrative, LocalDate today) {
    return new Reminder(
        round.path(),
        account.unit(),
        account.region(),
        due,
        days,
        today.isAfter(due) ? State.OVERDUE : State.DUE,
        account.owed(),
        account.outstanding(),
        narrative);
  }

  String subject() {
    return String.join("/", round, unit, region);
  }
}
