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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianggang.ingest.access.Door;
import org.lianggang.ingest.document.Listing;
import org.lianggang.ingest.problem.Bodies;
import org.lianggang.ingest.problem.FindingCode;
import org.lianggang.ingest.problem.Problem;

/** The regions with their history. */
@Path("/v1/regions")
@Produces(MediaType.APPLICATION_JSON)
public class RegionResource {

  private final Regions regions;
  private final Bodies bodies;
  private final Door door;
  private final Clock clock;

  RegionResource(Regions regions, Bodies bodies, Clock clock, Door door) {
    this.regions = regions;
    this.bodies = bodies;
    this.door = door;
    this.clock = clock;
  }

  @PUT
  @Path("/{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(@PathParam("code") String code, InputStream body) {
    return bodies
        .read(body, "Region", Region.class)
        .fold(
            region ->
                door.refusal(null, List.of(region.parent() == null ? code : region.parent()))
                    .or(() -> refusalOf(code))
                    .map(Problem::toResponse)
                    .orElseGet(() -> regions.put(code, region).answer("/v1/regions/" + code)),
            Problem::toResponse);
  }

  /** One that is there is also moved or renamed only by who keeps what it stands below. */
  private Optional<Problem> refusalOf(String code) {
    return regions
        .find(code)
        .flatMap(
            there -> door.refusal(null, List.of(there.parent() == null ? code : there.parent())));
  }

  @GET
  @Path("/{code}")
  public Response get(@PathParam("code") String code) {
    return regions
        .find(code)
        .map(region -> Response.ok(region).build())
        .orElseGet(() -> Problem.unknown(FindingCode.UNKNOWN_REGION, "code", code).toResponse());
  }

  @GET
  @Path("/{code}/successors")
  public Response successors(@PathParam("code") String code, @QueryParam("day") LocalDate asked) {
    LocalDate day = asked == null ? Round.dayOf(clock.instant()) : asked;
    return regions
        .find(code)
        .map(region -> Response.ok(new Listing<>(regions.standingFor(region, day), null)).build())
        .orElseGet(() -> Problem.unknown(FindingCode.UNKNOWN_REGION, "code", code).toResponse());
  }

  @GET
  public Listing<Region> list(
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("cursor") @DefaultValue("") String cursor) {
    return regions.list(limit, cursor);
  }
}
