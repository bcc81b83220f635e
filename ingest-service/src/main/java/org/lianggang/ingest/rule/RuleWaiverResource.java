package org.lianggang.ingest.rule;

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

/** Where rules have exceptions. */
@Path("/v1/rule-waivers")
@Produces(MediaType.APPLICATION_JSON)
public class RuleWaiverResource {

  private final RuleWaivers waivers;
  private final Bodies bodies;
  private final Door door;

  RuleWaiverResource(RuleWaivers waivers, Bodies bodies, Door door) {
    this.waivers = waivers;
    this.bodies = bodies;
    this.door = door;
  }

  @PUT
  @Path("/{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(@PathParam("code") String code, InputStream body) {
    return bodies
        .read(body, "RuleWaiver", RuleWaiver.class)
        .fold(
            waiver ->
                refusal(waiver)
                    .or(() -> waivers.find(code).flatMap(this::refusal))
                    .map(Problem::toResponse)
                    .orElseGet(() -> waivers.put(code, waiver).answer("/v1/rule-waivers/" + code)),
            Problem::toResponse);
  }

  /** One without regions is for all of them. */
  private Optional<Problem> refusal(RuleWaiver waiver) {
    return door.refusal(waiver.unit(), waiver.regions() == null ? List.of() : waiver.regions());
  }

  @GET
  @Path("/{code}")
  public Response get(@PathParam("code") String code) {
    return waivers
        .find(code)
        .map(waiver -> Response.ok(waiver).build())
        .orElseGet(
            () -> Problem.unknown(FindingCode.UNKNOWN_RULE_WAIVER, "code", code).toResponse());
  }

  @GET
  public Listing<RuleWaiver> list(
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("cursor") @DefaultValue("") String cursor) {
    return waivers.list(limit, cursor);
  }
}
