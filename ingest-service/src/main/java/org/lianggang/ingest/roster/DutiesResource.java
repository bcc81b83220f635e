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
import java.util.HashSet;
import java.util.Set;
import org.lianggang.ingest.access.Door;
import org.lianggang.ingest.access.Scope;
import org.lianggang.ingest.problem.Bodies;
import org.lianggang.ingest.problem.FindingCode;
import org.lianggang.ingest.problem.Problem;

/** Who has to report what. */
@Path("/v1/duties/{unit}")
@Produces(MediaType.APPLICATION_JSON)
public class DutiesResource {

  private final Assignments assignments;
  private final MemberUnits units;
  private final Bodies bodies;
  private final Door door;

  DutiesResource(Assignments assignments, MemberUnits units, Bodies bodies, Door door) {
    this.assignments = assignments;
    this.units = units;
    this.bodies = bodies;
    this.door = door;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(@PathParam("unit") String unit, InputStream body) {
    return bodies
        .read(body, "Duties", Duties.class)
        .fold(
            duties ->
                door.refusal(() -> Scope.of(unit, regions(unit, duties)))
                    .map(Problem::toResponse)
                    .orElseGet(() -> assignments.put(unit, duties).answer("/v1/duties/" + unit)),
            Problem::toResponse);
  }

  /** That of the unit, and those it has to report for. */
  private Set<String> regions(String unit, Duties duties) {
    Set<String> regions = new HashSet<>();
    units.find(unit).ifPresent(found -> regions.add(found.region()));
    duties.items().forEach(duty -> regions.addAll(duty.regions()));
    return regions;
  }

  @GET
  public Response get(@PathParam("unit") String unit) {
    return assignments
        .find(unit)
        .map(duties -> Response.ok(duties).build())
        .orElseGet(() -> Problem.unknown(FindingCode.NO_DUTIES, "unit", unit).toResponse());
  }
}
