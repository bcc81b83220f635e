package org.lianggang.ingest.roster;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.lianggang.ingest.problem.Bodies;
import org.lianggang.ingest.problem.FindingCode;
import org.lianggang.ingest.problem.Problem;

/** Who has to report what. */
@Path("/v1/duties/{unit}")
@Produces(MediaType.APPLICATION_JSON)
public class DutiesResource {

  private final Assignments assignments;
  private final Bodies bodies;

  DutiesResource(Assignments assignments, Bodies bodies) {
    this.assignments = assignments;
    this.bodies = bodies;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(@PathParam("unit") String unit, InputStream body) {
    return bodies
        .read(body, "Duties", Duties.class)
        .fold(
            duties -> assignments.put(unit, duties).answer("/v1/duties/" + unit),
            Problem::toResponse);
  }

  @GET
  public Response get(@PathParam("unit") String unit) {
    return assignments
        .find(unit)
        .map(duties -> Response.ok(duties).build())
        .orElseGet(() -> Problem.unknown(FindingCode.NO_DUTIES, "unit", unit).toResponse());
  }
}
