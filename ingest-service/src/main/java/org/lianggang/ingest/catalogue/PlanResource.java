package org.lianggang.ingest.catalogue;

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
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.lianggang.ingest.access.Door;
import org.lianggang.ingest.access.Scope;
import org.lianggang.ingest.document.Listing;
import org.lianggang.ingest.problem.Bodies;
import org.lianggang.ingest.problem.FindingCode;
import org.lianggang.ingest.problem.Problem;

/** What is to be attained, and how it is judged. */
@Path("/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
public class PlanResource {

  private final Plans plans;
  private final Bodies bodies;
  private final Door door;

  PlanResource(Plans plans, Bodies bodies, Door door) {
    this.plans = plans;
    this.bodies = bodies;
    this.door = door;
  }

  @PUT
  @Path("/{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(@PathParam("code") String code, InputStream body) {
    return bodies
        .read(body, "Plan", Plan.class)
        .fold(
            plan ->
                door.refusal(() -> Scope.of(null, regions(code, plan)))
                    .map(Problem::toResponse)
                    .orElseGet(() -> plans.put(code, plan).answer("/v1/plans/" + code)),
            Problem::toResponse);
  }

  /** Also that of the version that it takes the place of. */
  private Set<String> regions(String code, Plan plan) {
    Set<String> regions = new HashSet<>(Set.of(plan.region()));
    plans.find(code).ifPresent(latest -> regions.add(latest.plan().region()));
    return regions;
  }

  /** The latest version, or the one asked for. */
  @GET
  @Path("/{code}")
  public Response get(@PathParam("code") String code, @QueryParam("version") Integer version) {
    Optional<PlanVersion> latest = plans.find(code);
    if (latest.isEmpty()) {
      return Problem.unknown(FindingCode.UNKNOWN_PLAN, "code", code).toResponse();
    }
    return (version == null ? latest : plans.find(code, version))
        .map(found -> Response.ok(found).build())
        .orElseGet(
            () ->
                Problem.unknown(
                        FindingCode.UNKNOWN_VERSION, "version", version, latest.get().version())
                    .toResponse());
  }

  @GET
  public Listing<PlanVersion.Summary> list(
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("cursor") @DefaultValue("") String cursor) {
    return plans.list(limit, cursor);
  }
}
