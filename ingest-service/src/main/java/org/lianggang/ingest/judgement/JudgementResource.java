package org.lianggang.ingest.judgement;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.lianggang.ingest.access.Door;
import org.lianggang.ingest.document.Listing;
import org.lianggang.ingest.problem.Bodies;
import org.lianggang.ingest.problem.Problem;

/** What people judge, because no figure can. */
@Path("/v1/judgements")
@Produces(MediaType.APPLICATION_JSON)
public class JudgementResource {

  private final Judgements judgements;
  private final Bodies bodies;
  private final Door door;

  JudgementResource(Judgements judgements, Bodies bodies, Door door) {
    this.judgements = judgements;
    this.bodies = bodies;
    this.door = door;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response record(InputStream body) {
    return bodies
        .read(body, "JudgementDraft", Judgement.class)
        .fold(
            judgement ->
                door.refusal(null, List.of(judgement.region()))
                    .map(Problem::toResponse)
                    .orElseGet(() -> judgements.record(judgement).answer("/v1/judgements")),
            Problem::toResponse);
  }

  @GET
  public Listing<Judgement> list(
      @QueryParam("plan") String plan,
      @QueryParam("region") String region,
      @QueryParam("period") String period,
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("cursor") UUID cursor) {
    return judgements.list(plan, region, period, limit, cursor);
  }
}
