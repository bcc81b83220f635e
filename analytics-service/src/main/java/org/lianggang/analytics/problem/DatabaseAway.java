package org.lianggang.analytics.problem;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Predicate;

/** Whether something failed only because the database could not be had: it may succeed later. */
final class DatabaseAway {

  /** query_canceled, lock_not_available, idle_in_transaction_session_timeout. */
  private static final Set<String> ENDED = Set.of("57014", "55P03", "25P03");

  private DatabaseAway() {}

  /** It ended a statement, the wait for a lock or an idle transaction, as it was told to. */
  static boolean endedBySelf(Throwable failure) {
    return has(failure, state -> state != null && ENDED.contains(state));
  }

  /**
   * No connection was to be had (the pool gives no state), or it was lost: class 08, 57P when the
   * server goes down, 53 when it has no more to give.
   */
  static boolean caused(Throwable failure) {
    return has(failure, DatabaseAway::isAway);
  }

  private static boolean has(Throwable failure, Predicate<String> state) {
    if (failure == null) {
      return false;
    }
    if (failure instanceof SQLException refusal && state.test(refusal.getSQLState())) {
      return true;
    }
    for (Throwable suppressed : failure.getSuppressed()) {
      if (has(suppressed, state)) {
        return true;
      }
    }
    return has(failure.getCause(), state);
  }

  private static boolean isAway(String state) {
    return state == null
        || state.startsWith("08")
        || state.startsWith("57P")
        || state.startsWith("53");
  }
}
