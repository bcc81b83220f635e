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

  MemberUnitResource(MemberUnits units, Bodies bodies) {
    this.units = units;
    this.bodies = bodies;
  }

  @PUT
  @Path("/{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(@PathParam("code") String code, InputStream body) {
    return bodies
        .read(body, "MemberUnit", MemberUnit.class)
        .fold(
            unit -> units.put(code, unit).answer("/v1/member-units/" + code), Problem::toResponse);
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
