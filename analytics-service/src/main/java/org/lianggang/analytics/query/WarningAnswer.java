package org.lianggang.analytics.query;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lianggang.analytics.problem.Finding;
import org.lianggang.analytics.problem.FindingCode;
import org.lianggang.analytics.problem.Problem;
import org.lianggang.analytics.problem.Reading;

/** One warning with its history, also after it was withdrawn. */
@Singleton
class WarningAnswer {

  private final HistoryStore store;
  private final Addresses addresses;

  WarningAnswer(HistoryStore store, Addresses addresses) {
    this.store = store;
    this.addresses = addresses;
  }

  /** As the contract has it. */
  record WithHistory(
      @JsonUnwrapped NamedWarning warning,
      boolean withdrawn,
      LocalDate silencedUntil,
      List<ObjectNode> history,
      Standing.ComputedUpTo computedUpTo) {}

  Reading<Question> ask(String text, Asked asked, Directory directory) {
    Optional<UUID> id = id(text);
    return id.isEmpty()
        ? new Reading.Refused<>(unknown(text))
        : asked.understood(
            () ->
                new Question(
                    new Scope(List.of(""), List.of(), Map.of()).andActs(),
                    (connection, frame) -> answer(connection, id.get(), directory, frame)));
  }

  private WithHistory answer(Connection connection, UUID id, Directory directory, Frame frame)
      throws SQLException {
    HistoryStore.Known known =
        store.find(connection, id).orElseThrow(() -> unknown(id.toString()).toException());
    return new WithHistory(
        NamedWarning.of(known.warning(), directory, addresses),
        known.withdrawn(),
        known.silencedUntil(),
        store.events(connection, id),
        frame.computedUpTo());
  }

  private static Optional<UUID> id(String text) {
    return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? Optional.of(UUID.fromString(text))
        : Optional.empty();
  }

  private static Problem unknown(String id) {
    return Problem.notFound(Finding.ofRequest(FindingCode.UNKNOWN_WARNING, id));
  }
}
