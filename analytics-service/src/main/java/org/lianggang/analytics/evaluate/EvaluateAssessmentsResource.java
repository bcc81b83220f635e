package org.lianggang.analytics.evaluate;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.lianggang.analytics.assessment.Assessments;
import org.lianggang.analytics.assessment.Parameters;
import org.lianggang.analytics.problem.Bodies;
import org.lianggang.analytics.problem.Finding;
import org.lianggang.analytics.problem.Problem;

/** Judges figures that are sent along: 200 with the verdicts, 422 with every fault. */
@Path("/v1/assessments/evaluate")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EvaluateAssessmentsResource {

  private final Bodies bodies;

  EvaluateAssessmentsResource(Bodies bodies) {
    this.bodies = bodies;
  }

  @POST
  public Response evaluate(byte[] body) {
    return bodies
        .read(body, "EvaluateAssessments", EvaluateAssessments.class)
        .fold(this::judge, Problem::toResponse);
  }

  private Response judge(EvaluateAssessments asked) {
    List<Finding> faults = ItemFaults.of(asked.items());
    return faults.isEmpty()
        ? Response.ok(
                new EvaluatedAssessments(
                    asked.items().stream()
                        .map(item -> Assessments.explain(item, Parameters.DEFAULT))
                        .toList()))
            .build()
        : Problem.faulty(faults).toResponse();
  }
}
