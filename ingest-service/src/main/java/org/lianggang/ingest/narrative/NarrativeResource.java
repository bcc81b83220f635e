package org.lianggang.ingest.narrative;

import static org.lianggang.ingest.problem.FindingCode.DIGEST_REQUIRED;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_ROUND;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_VERSION;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import org.lianggang.ingest.document.Kept;
import org.lianggang.ingest.document.Listing;
import org.lianggang.ingest.obligation.State;
import org.lianggang.ingest.problem.Bodies;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Problem;

/** What the units write beside their figures, and what reviewers decide on it. */
@Path("/v1/narratives")
@Produces(MediaType.APPLICATION_JSON)
public class NarrativeResource {

  private static final String ONE = "/{unit}/{region}/{period}";

  private final Writing writing;
  private final Reviewing reviewing;
  private final OwedNarratives owed;
  private final Bodies bodies;

  NarrativeResource(Writing writing, Reviewing reviewing, OwedNarratives owed, Bodies bodies) {
    this.writing = writing;
    this.reviewing = reviewing;
    this.owed = owed;
    this.bodies = bodies;
  }

  /** The three steps of the path. */
  public static class Address {
    @PathParam("unit")
    String unit;

    @PathParam("region")
    String region;

    @PathParam("period")
    String period;

    Place place() {
      return new Place(unit, region, period);
    }
  }

  @PUT
  @Path(ONE)
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(@BeanParam Address address, InputStream body) {
    return bodies
        .read(body, "NarrativeDraft", Draft.class)
        .fold(draft -> answer(writing.put(address.place(), draft)), Problem::toResponse);
  }

  @POST
  @Path(ONE + "/accept")
  public Response accept(
      @BeanParam Address address, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return ifMatch == null
        ? digestRequired().toResponse()
        : answer(reviewing.accept(address.place(), unquoted(ifMatch)));
  }

  @POST
  @Path(ONE + "/return")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response giveBack(@BeanParam Address address, InputStream body) {
    return bodies
        .read(body, "NarrativeReasons", Reasons.class)
        .fold(reasons -> answer(reviewing.giveBack(address.place(), reasons)), Problem::toResponse);
  }

  @GET
  @Path(ONE)
  public Response get(@BeanParam Address address, @QueryParam("version") Integer version) {
    Place place = address.place();
    return writing
        .latest(place)
        .map(latest -> version == null ? ok(latest) : version(place, version, latest))
        .orElseGet(() -> Reviewing.unknown(place).toResponse());
  }

  @GET
  @Path(ONE + "/versions")
  public Response versions(@BeanParam Address address) {
    Listing<Narrative> versions = writing.versions(address.place());
    return versions.items().isEmpty()
        ? Reviewing.unknown(address.place()).toResponse()
        : Response.ok(versions).build();
  }

  @GET
  public Response list(
      @QueryParam("round") String round,
      @QueryParam("unit") String unit,
      @QueryParam("region") String region,
      @QueryParam("state") State state,
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("cursor") String cursor) {
    return owed.list(round, unit, region, state, limit, cursor)
        .map(found -> Response.ok(found).build())
        .orElseGet(() -> unknownRound(round).toResponse());
  }

  private Response version(Place place, int version, Narrative latest) {
    return writing
        .version(place, version)
        .map(NarrativeResource::ok)
        .orElseGet(
            () ->
                Problem.unknown(UNKNOWN_VERSION, "version", version, latest.version())
                    .toResponse());
  }

  private static Response answer(Kept<Narrative> kept) {
    return kept.fold(
        first -> Response.created(place(first)).entity(first).tag(first.digest()).build(),
        NarrativeResource::ok,
        Problem::toResponse);
  }

  private static URI place(Narrative kept) {
    return URI.create(
        "/v1/narratives/" + String.join("/", kept.unit(), kept.region(), kept.period()));
  }

  private static Response ok(Narrative narrative) {
    return Response.ok(narrative).tag(narrative.digest()).build();
  }

  private static String unquoted(String tag) {
    return tag.length() > 1 && tag.startsWith("\"") && tag.endsWith("\"")
        ? tag.substring(1, tag.length() - 1)
        : tag;
  }

  private static Problem digestRequired() {
    return Problem.of(428, "需要先决条件 / Precondition required", Finding.ofRequest(DIGEST_REQUIRED));
  }

  private static Problem unknownRound(String round) {
    return Problem.unknown(
        UNKNOWN_ROUND,
        "round",
        round.substring(0, 4),
        round.length() > 4 ? round.substring(5) : "*");
  }
}
