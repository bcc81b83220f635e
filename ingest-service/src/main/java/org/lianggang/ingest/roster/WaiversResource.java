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
import java.util.List;
import org.lianggang.ingest.access.Door;
import org.lianggang.ingest.access.Scope;
import org.lianggang.ingest.problem.Bodies;
import org.lianggang.ingest.problem.FindingCode;
import org.lianggang.ingest.problem.Problem;

/** What units need not report. */
@Path("/v1/waivers/{unit}/{period}")
@Produces(MediaType.APPLICATION_JSON)
public class WaiversResource {

  private final Released released;
  private final MemberUnits units;
  private final Bodies bodies;
  private final Door door;

  WaiversResource(Released released, MemberUnits units, Bodies bodies, Door door) {
    this.released = released;
    this.units = units;
    this.bodies = bodies;
    this.door = door;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(
      @PathParam("unit") String unit, @PathParam("period") String period, InputStream body) {
    String path = unit + "/" + period;
    return bodies
        .read(body, "Waivers", Waivers.class)
        .fold(
            waivers ->
                door.refusal(() -> Scope.of(unit, regions(unit)))
                    .map(Problem::toResponse)
                    .orElseGet(() -> released.put(path, waivers).answer("/v1/waivers/" + path)),
            Problem::toResponse);
  }

  private List<String> regions(String unit) {
    return units.find(unit).map(MemberUnit::region).stream().toList();
  }

  @GET
  public Response get(@PathParam("unit") String unit, @PathParam("period") String period) {
    return released
        .find(unit, period)
        .map(waivers -> Response.ok(waivers).build())
        .orElseGet(
            () -> Problem.unknown(FindingCode.NO_WAIVERS, "unit", unit, period).toResponse());
  }
}
