package org.lianggang.analytics.backtest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import org.lianggang.analytics.assessment.Parameters;
import org.lianggang.analytics.problem.Bodies;
import org.lianggang.analytics.problem.Finding;
import org.lianggang.analytics.problem.Problem;
import org.lianggang.analytics.problem.Reading;

/** Tries the projection on the past: 200 with the scores, 422 with every fault. */
@Path("/v1/projections/backtest")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BacktestResource {

  private final Bodies bodies;
  private final StoredSpecimens stored;

  BacktestResource(Bodies bodies, StoredSpecimens stored) {
    this.bodies = bodies;
    this.stored = stored;
  }

  @POST
  public Response backtest(byte[] body) throws SQLException {
    Reading<BacktestRequest> read = bodies.read(body, "Backtest", BacktestRequest.class);
    return read.<Answer>fold(asked -> () -> answer(asked), problem -> problem::toResponse).give();
  }

  private Response answer(BacktestRequest asked) throws SQLException {
    List<Finding> faults = BacktestFaults.of(asked);
    if (!faults.isEmpty()) {
      return Problem.faulty(faults).toResponse();
    }
    Backtest backtest = new Backtest(asked.trial(), Parameters.DEFAULT);
    if (asked.stored() == null) {
      asked.specimens().forEach(backtest::add);
    } else {
      faults = stored.each(asked.stored(), backtest::add);
    }
    return faults.isEmpty()
        ? Response.ok(backtest.result()).build()
        : Problem.faulty(faults).toResponse();
  }

  @FunctionalInterface
  private interface Answer {
    Response give() throws SQLException;
  }
}
