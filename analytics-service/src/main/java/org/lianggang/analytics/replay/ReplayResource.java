package org.lianggang.analytics.replay;

import static org.lianggang.analytics.problem.FindingCode.PERIODS_REVERSED;
import static org.lianggang.analytics.problem.FindingCode.UNKNOWN_PLAN;
import static org.lianggang.analytics.problem.FindingCode.UNKNOWN_REGION;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.lianggang.analytics.access.Readers;
import org.lianggang.analytics.catalogue.Catalogue;
import org.lianggang.analytics.catalogue.CatalogueStore;
import org.lianggang.analytics.problem.Bodies;
import org.lianggang.analytics.problem.Finding;
import org.lianggang.analytics.problem.Problem;
import org.lianggang.analytics.warning.Tally;
import org.lianggang.analytics.warning.WarningCode;

/** Tells what warnings would have been worth in past years; keeps nothing of it. */
@Path("/v1/warnings/replay")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReplayResource {

  private final Bodies bodies;
  private final DataSource database;
  private final Readers readers;
  private final CatalogueStore catalogues;
  private final Replay replay;

  ReplayResource(
      Bodies bodies,
      DataSource database,
      Readers readers,
      CatalogueStore catalogues,
      Replay replay) {
    this.bodies = bodies;
    this.database = database;
    this.readers = readers;
    this.catalogues = catalogues;
    this.replay = replay;
  }

  /** As the contract has it. */
  record Rule(
      WarningCode code,
      int alarms,
      int late,
      int hits,
      int falseAlarms,
      int open,
      int onsets,
      int misses,
      BigDecimal precision,
      BigDecimal recall,
      BigDecimal leadYears) {

    static Rule of(WarningCode code, Tally tally) {
      return new Rule(
          code,
          tally.alarms(),
          tally.late(),
          tally.hits(),
          tally.falseAlarms(),
          tally.open(),
          tally.onsets(),
          tally.misses(),
          tally.precision(),
          tally.recall(),
          tally.lead());
    }
  }

  record Answer(
      String plan,
      int from,
      int to,
      int horizon,
      BigDecimal behind,
      int courses,
      List<Rule> rules) {}

  @POST
  public Response replay(byte[] body) throws SQLException {
    return bodies
        .read(body, "ReplayWarnings", ReplayWarnings.class)
        .<Doing>fold(asked -> () -> replay(asked), problem -> problem::toResponse)
        .run();
  }

  private Response replay(ReplayWarnings asked) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        readers.askedFor(asked.regions());
        readers.show(connection);
        return replay(connection, asked);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private Response replay(Connection connection, ReplayWarnings asked) throws SQLException {
    Catalogue catalogue = catalogues.load(connection);
    List<Finding> faults = faults(catalogue, asked);
    return faults.isEmpty()
        ? Response.ok(answer(asked, replay.of(connection, catalogue, asked))).build()
        : Problem.faulty(faults).toResponse();
  }

  private static Answer answer(ReplayWarnings asked, Replay.Replayed replayed) {
    return new Answer(
        asked.plan(),
        asked.from(),
        asked.to(),
        asked.horizon(),
        asked.behind(),
        replayed.courses(),
        replayed.rules().entrySet().stream()
            .map(rule -> Rule.of(rule.getKey(), rule.getValue()))
            .toList());
  }

  private static List<Finding> faults(Catalogue catalogue, ReplayWarnings asked) {
    List<Finding> faults = new ArrayList<>();
    if (catalogue.plan(asked.plan()).isEmpty()) {
      faults.add(Finding.at(UNKNOWN_PLAN, "/plan", "plan", asked.plan(), "plan", asked.plan()));
    }
    for (int i = 0; i < asked.regions().size(); i++) {
      String region = asked.regions().get(i);
      if (catalogue.regions().find(region).isEmpty()) {
        faults.add(
            Finding.at(UNKNOWN_REGION, "/regions/" + i, "regions", region, "regions", region));
      }
    }
    if (asked.from() > asked.to()) {
      faults.add(
          Finding.at(PERIODS_REVERSED, "/to", "to", asked.to(), "to", asked.to(), asked.from()));
    }
    return faults;
  }

  @FunctionalInterface
  private interface Doing {
    Response run() throws SQLException;
  }
}
