package org.lianggang.analytics.acts;

import static org.lianggang.analytics.problem.FindingCode.UNKNOWN_WARNING;
import static org.lianggang.analytics.problem.FindingCode.WARNING_WITHDRAWN;
import static org.lianggang.analytics.problem.FindingCode.WRONG_STATE;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.lianggang.analytics.access.Callers;
import org.lianggang.analytics.access.Readers;
import org.lianggang.analytics.audit.Acts;
import org.lianggang.analytics.problem.Finding;
import org.lianggang.analytics.problem.Problem;
import org.lianggang.analytics.problem.Reading;
import org.lianggang.analytics.warning.WarningAct;
import org.lianggang.analytics.warning.WarningState;

/** Does what people do about warnings, one act after the other, and keeps it for ever. */
@Singleton
class Acting {

  private final DataSource database;
  private final Readers readers;
  private final ActStore store;
  private final Callers callers;
  private final Acts acts;

  /** What became of a warning, and what was said. */
  record Trace(WarningState before, WarningState after, JsonNode said) {}

  Acting(DataSource database, Readers readers, ActStore store, Callers callers, Acts acts) {
    this.callers = callers;
    this.acts = acts;
    this.database = database;
    this.readers = readers;
    this.store = store;
  }

  /** What was done, or why it is not to be done now: 404 or 409. */
  Reading<ActStore.Done> act(
      String warning, WarningAct act, JsonNode said, Instant now, LocalDate today)
      throws SQLException {
    Optional<UUID> id = id(warning);
    if (id.isEmpty()) {
      return unknown(warning);
    }
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      boolean kept = false;
      try {
        EventLog.lock(connection);
        readers.show(connection);
        Reading<ActStore.Done> done = act(connection, id.get(), act, said, now, today);
        connection.commit();
        kept = true;
        return done;
      } finally {
        if (!kept) {
          connection.rollback();
        }
        connection.setAutoCommit(true);
      }
    }
  }

  private Reading<ActStore.Done> act(
      Connection connection, UUID id, WarningAct act, JsonNode said, Instant now, LocalDate today)
      throws SQLException {
    Optional<ActStore.Known> known = store.find(connection, id, today);
    if (known.isEmpty()) {
      return unknown(id.toString());
    }
    if (!known.get().present()) {
      return refused(Problem.conflict(Finding.ofRequest(WARNING_WITHDRAWN, id)));
    }
    Optional<WarningState> next = known.get().state().after(act);
    if (next.isEmpty()) {
      return refused(
          Problem.conflict(Finding.ofRequest(WRONG_STATE, known.get().state(), act.leadsTo())));
    }
    LocalDate until =
        act == WarningAct.SILENCE ? LocalDate.parse(said.get("until").asText()) : null;
    ActStore.Done done =
        store.keep(
            connection,
            id,
            known.get(),
            next.get(),
            until,
            said.toString(),
            callers.now().subject(),
            now);
    acts.record(
        connection,
        now,
        "warning." + act.name().toLowerCase(Locale.ROOT),
        id.toString(),
        new Trace(known.get().state(), next.get(), said));
    return new Reading.Understood<>(done);
  }

  static Optional<UUID> id(String text) {
    return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? Optional.of(UUID.fromString(text))
        : Optional.empty();
  }

  private static Reading<ActStore.Done> unknown(String warning) {
    return refused(Problem.notFound(Finding.ofRequest(UNKNOWN_WARNING, warning)));
  }

  private static Reading<ActStore.Done> refused(Problem problem) {
    return new Reading.Refused<>(problem);
  }
}
