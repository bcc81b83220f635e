package org.lianggang.analytics.query;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;

/** 达标率: how many targets are met, by plan, domain, goal, member unit or region. */
@Path("/v1/attainment")
@Produces(MediaType.APPLICATION_JSON)
public class AttainmentResource {

  private final Answers answers;
  private final AttainmentAnswer attainment;
  private final AttainmentChangesAnswer changes;

  AttainmentResource(
      Answers answers, AttainmentAnswer attainment, AttainmentChangesAnswer changes) {
    this.answers = answers;
    this.attainment = attainment;
    this.changes = changes;
  }

  @GET
  public Response attainment() throws SQLException {
    return answers.asOf(attainment::ask);
  }

  @GET
  @Path("/changes")
  public Response changes() throws SQLException {
    return answers.asOf(changes::ask);
  }
}
