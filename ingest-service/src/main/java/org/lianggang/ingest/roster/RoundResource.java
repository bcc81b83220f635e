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

/** When the regions of a level report a year. */
@Path("/v1/rounds/{year}/{level}")
@Produces(MediaType.APPLICATION_JSON)
public class RoundResource {

  private final Rounds rounds;
  private final Bodies bodies;

  RoundResource(Rounds rounds, Bodies bodies) {
    this.rounds = rounds;
    this.bodies = bodies;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(
      @PathParam("year") int year, @PathParam("level") Level level, InputStream body) {
    String path = year + "/" + level;
    return bodies
        .read(body, "Round", Round.class)
        .fold(round -> rounds.put(path, round).answer("/v1/rounds/" + path), Problem::toResponse);
  }

  @GET
  public Response get(@PathParam("year") int year, @PathParam("level") Level level) {
    return rounds
        .find(year, level)
        .map(round -> Response.ok(round).build())
        .orElseGet(
            () -> Problem.unknown(FindingCode.UNKNOWN_ROUND, "year", year, level).toResponse());
  }
}
