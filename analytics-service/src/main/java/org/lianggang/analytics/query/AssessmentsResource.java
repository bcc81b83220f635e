package org.lianggang.analytics.query;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;

/** The verdicts on the measures of a plan, and how one of them came about. */
@Path("/v1/assessments")
@Produces(MediaType.APPLICATION_JSON)
public class AssessmentsResource {

  private final Answers answers;
  private final AssessmentsAnswer assessments;
  private final ExplanationAnswer explanation;

  AssessmentsResource(
      Answers answers, AssessmentsAnswer assessments, ExplanationAnswer explanation) {
    this.answers = answers;
    this.assessments = assessments;
    this.explanation = explanation;
  }

  @GET
  public Response assessments() throws SQLException {
    return answers.asOf(assessments::ask);
  }

  @GET
  @Path("/{plan}/{measure}")
  public Response explanation(@PathParam("plan") String plan, @PathParam("measure") String measure)
      throws SQLException {
    return answers.asOf((asked, directory) -> explanation.ask(plan, measure, asked, directory));
  }
}
