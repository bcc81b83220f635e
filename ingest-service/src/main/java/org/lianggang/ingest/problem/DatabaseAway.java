package org.lianggang.ingest.problem;

import java.sql.SQLException;

/** Whether something failed only because the database could not be had: it may succeed later. */
public final class DatabaseAway {

  private DatabaseAway() {}

  /**
   * No connection was to be had (the pool gives no state), or it was lost: class 08, 57P when the
   * server goes down, 53 when it has no more to give.
   */
  public static boolean caused(Throwable failure) {
    if (failure == null) {
      return false;
    }
    if (failure instanceof SQLException refusal && isAway(refusal.getSQLState())) {
      return true;
    }
    for (Throwable suppressed : failure.getSuppressed()) {
      if (caused(suppressed)) {
        return true;
      }
    }
    return caused(failure.getCause());
  }

  private static boolean isAway(String state) {
    return state == null
        || state.startsWith("08")
        || state.startsWith("57P")
        || state.startsWith("53");
  }
}
