package org.lianggang.analytics.query;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;

/** 预警: where somebody should look, and why. */
@Path("/v1/warnings")
@Produces(MediaType.APPLICATION_JSON)
public class WarningsResource {

  private final Answers answers;
  private final WarningsAnswer warnings;
  private final WarningSummaryAnswer summary;
  private final WarningAnswer warning;

  WarningsResource(
      Answers answers,
      WarningsAnswer warnings,
      WarningSummaryAnswer summary,
      WarningAnswer warning) {
    this.answers = answers;
    this.warnings = warnings;
    this.summary = summary;
    this.warning = warning;
  }

  @GET
  public Response warnings() throws SQLException {
    return answers.asOf(warnings::ask);
  }

  @GET
  @Path("/summary")
  public Response summary() throws SQLException {
    return answers.asOf(summary::ask);
  }

  @GET
  @Path("/{id}")
  public Response warning(@PathParam("id") String id) throws SQLException {
    return answers.to((asked, directory) -> warning.ask(id, asked, directory));
  }
}
