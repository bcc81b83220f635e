package org.lianggang.ingest.obligation;

import java.time.LocalDate;

/** Counts what one unit owes for one region in one round, as it comes by. */
public final class Account {

  private final Obligation first;
  private long owed;
  private long outstanding;

  Account(Obligation first) {
    this.first = first;
  }

  void add(Obligation obligation) {
    owed += obligation.state() == State.WAIVED ? 0 : 1;
    outstanding += obligation.state().isOutstanding() ? 1 : 0;
  }

  public String unit() {
    return first.unit();
  }

  public String region() {
    return first.region();
  }

  /** Figures owed and not waived. */
  public long owed() {
    return owed;
  }

  /** Those of them that are due or overdue. */
  public long outstanding() {
    return outstanding;
  }

  /** All of it has the same days, so that what is outstanding has the same state. */
  Announcement on(LocalDate today) {
    State state = State.REPORTED;
    LocalDate day = today;
    if (outstanding > 0) {
      boolean overdue = today.isAfter(first.due());
      state = overdue ? State.OVERDUE : State.DUE;
      day = overdue ? first.due().plusDays(1) : first.opens();
    }
    return new Announcement(
        first.round(), first.unit(), first.region(), state, day, owed, outstanding);
  }
}
