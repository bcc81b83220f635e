package org.lianggang.analytics.evaluate;

import static org.lianggang.analytics.problem.FindingCode.GOALS_NOT_COUNTABLE;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.lianggang.analytics.assessment.CountedAttainment;
import org.lianggang.analytics.assessment.Denominator;
import org.lianggang.analytics.assessment.StatusCounts;
import org.lianggang.analytics.problem.Bodies;
import org.lianggang.analytics.problem.Finding;
import org.lianggang.analytics.problem.Problem;

/** Computes attainment rates from counts: 200 with the rates, 422 with every fault. */
@Path("/v1/attainment/evaluate")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EvaluateAttainmentResource {

  private final Bodies bodies;

  EvaluateAttainmentResource(Bodies bodies) {
    this.bodies = bodies;
  }

  @POST
  public Response evaluate(byte[] body) {
    return bodies
        .read(body, "EvaluateAttainment", EvaluateAttainment.class)
        .fold(EvaluateAttainmentResource::rates, Problem::toResponse);
  }

  private static Response rates(EvaluateAttainment asked) {
    return asked.denominator() == Denominator.GOALS
        ? refuseGoals().toResponse()
        : Response.ok(CountedAttainment.of(asked.denominator(), new StatusCounts(asked.counts())))
            .build();
  }

  private static Problem refuseGoals() {
    return Problem.faulty(
        List.of(Finding.at(GOALS_NOT_COUNTABLE, "/denominator", "denominator", "goals")));
  }
}
