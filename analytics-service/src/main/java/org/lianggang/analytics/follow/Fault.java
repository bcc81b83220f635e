package org.lianggang.analytics.follow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;

/** Why following had to stop before a change; the text is for the log. */
record Fault(Code code, String text) {

  /** Kinds of fault; part of the contract. */
  enum Code {
    UNREADABLE_CHANGE,
    GAP_IN_FEED,
    CONTRADICTING_CHANGE,
    COMPUTATION_FAILED
  }

  static Fault unreadable(JsonNode event, JsonProcessingException reason) {
    return new Fault(
        Code.UNREADABLE_CHANGE,
        "change %s of type %s cannot be read: %s"
            .formatted(
                event.path("sequence").asText("?"),
                event.path("type").asText("?"),
                reason.getOriginalMessage()));
  }

  /** The database refused what the changes after a position say. */
  static Fault contradiction(long after, SQLException reason) {
    return new Fault(
        Code.CONTRADICTING_CHANGE,
        "the changes after %d contradict what is known: %s".formatted(after, reason.getMessage()));
  }

  /** SQLSTATE classes 22 and 23: the data are wrong, not the database. */
  static boolean isRefusal(SQLException e) {
    return e.getSQLState() != null
        && (e.getSQLState().startsWith("22") || e.getSQLState().startsWith("23"));
  }

  static Fault failure(RuntimeException reason) {
    return new Fault(Code.COMPUTATION_FAILED, reason.toString());
  }

  static Fault gap(long known, long position) {
    return new Fault(
        Code.GAP_IN_FEED, "change %d is followed by change %d".formatted(known, position));
  }
}
