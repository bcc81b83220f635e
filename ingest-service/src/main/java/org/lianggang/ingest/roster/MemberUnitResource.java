package org.lianggang.ingest.roster;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.lianggang.ingest.access.Door;
import org.lianggang.ingest.document.Listing;
import org.lianggang.ingest.problem.Bodies;
import org.lianggang.ingest.problem.FindingCode;
import org.lianggang.ingest.problem.Problem;

/** Who reports. */
@Path("/v1/member-units")
@Produces(MediaType.APPLICATION_JSON)
public class MemberUnitResource {

  private final MemberUnits units;
  private final Bodies bodies;
  private final Door door;

  MemberUnitResource(MemberUnits units, Bodies bodies, Door door) {
    this.units = units;
    this.bodies = bodies;
    this.door = door;
  }

  @PUT
  @Path("/{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(@PathParam("code") String code, InputStream body) {
    return bodies
        .read(body, "MemberUnit", MemberUnit.class)
        .fold(
            unit ->
                door.refusal(code, List.of(unit.region()))
                    .or(() -> units.find(code).flatMap(there -> refusalOf(there)))
                    .map(Problem::toResponse)
                    .orElseGet(() -> units.put(code, unit).answer("/v1/member-units/" + code)),
            Problem::toResponse);
  }

  private Optional<Problem> refusalOf(MemberUnit there) {
    return door.refusal(there.code(), List.of(there.region()));
  }

  @GET
  @Path("/{code}")
  public Response get(@PathParam("code") String code) {
    return units
        .find(code)
        .map(unit -> Response.ok(unit).build())
        .orElseGet(
            () -> Problem.unknown(FindingCode.UNKNOWN_MEMBER_UNIT, "code", code).toResponse());
  }

  @GET
  public Listing<MemberUnit> list(
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("cursor") @DefaultValue("") String cursor) {
    return units.list(limit, cursor);
  }
}
