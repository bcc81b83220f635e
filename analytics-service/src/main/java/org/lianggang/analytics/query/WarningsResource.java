package org.lianggang.analytics.query;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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

  WarningsResource(Answers answers, WarningsAnswer warnings) {
    this.answers = answers;
    this.warnings = warnings;
  }

  @GET
  public Response warnings() throws SQLException {
    return answers.to(warnings::ask);
  }
}
