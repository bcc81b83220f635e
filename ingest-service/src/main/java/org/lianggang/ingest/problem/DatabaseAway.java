package org.lianggang.ingest.problem;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Predicate;

/** Whether something failed only because the database could not be had: it may succeed later. */
public final class DatabaseAway {

  /** query_canceled, lock_not_available, idle_in_transaction_session_timeout. */
  private static final Set<String> ENDED = Set.of("57014", "55P03", "25P03");

  /** too_many_connections. */
  private static final String FULL = "53300";

  /** What the pool says, without a state, when nobody gave back one of its connections in time. */
  private static final String NONE_FREE = "Sorry, acquisition timeout!";

  private DatabaseAway() {}

  /** It ended a statement, the wait for a lock or an idle transaction, as it was told to. */
  static boolean endedBySelf(Throwable failure) {
    return has(
        failure, refusal -> refusal.getSQLState() != null && ENDED.contains(refusal.getSQLState()));
  }

  /** It is there, and all connections to it are in use. */
  static boolean isCrowded(Throwable failure) {
    return has(
        failure,
        refusal -> FULL.equals(refusal.getSQLState()) || NONE_FREE.equals(refusal.getMessage()));
  }

  /**
   * No connection was to be had (the pool gives no state), or it was lost: class 08, 57P when the
   * server goes down, 53 when it has no more to give.
   */
  public static boolean caused(Throwable failure) {
    return has(failure, refusal -> isAway(refusal.getSQLState()));
  }

  private static boolean has(Throwable failure, Predicate<SQLException> question) {
    if (failure == null) {
      return false;
    }
    if (failure instanceof SQLException refusal && question.test(refusal)) {
      return true;
    }
    for (Throwable suppressed : failure.getSuppressed()) {
      if (has(suppressed, question)) {
        return true;
      }
    }
    return has(failure.getCause(), question);
  }

  private static boolean isAway(String state) {
    return state == null
        || state.startsWith("08")
        || state.startsWith("57P")
        || state.startsWith("53");
  }
}
