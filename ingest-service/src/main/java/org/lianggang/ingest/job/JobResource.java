package org.lianggang.ingest.job;

import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_JOB;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.lianggang.ingest.document.Listing;
import org.lianggang.ingest.problem.Problem;

/** Tells how far work on a large request has come, and what came of it. */
@Path("/v1/jobs")
@Produces(MediaType.APPLICATION_JSON)
public class JobResource {

  private final Jobs jobs;

  JobResource(Jobs jobs) {
    this.jobs = jobs;
  }

  @GET
  public Listing<Job> list(
      @QueryParam("unit") String unit,
      @QueryParam("region") String region,
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("cursor") UUID cursor) {
    return jobs.list(unit, region, limit, cursor);
  }

  @GET
  @Path("/{id}")
  public Response find(@PathParam("id") UUID id) {
    return answer(jobs.find(id), id);
  }

  /** Cancels it. */
  @DELETE
  @Path("/{id}")
  public Response cancel(@PathParam("id") UUID id) {
    return answer(jobs.cancel(id), id);
  }

  private static Response answer(Optional<Job> job, UUID id) {
    return job.map(found -> found.answer(Response.Status.OK).build())
        .orElseGet(() -> Problem.unknown(UNKNOWN_JOB, "id", id).toResponse());
  }
}
