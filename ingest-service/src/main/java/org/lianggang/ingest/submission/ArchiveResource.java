package org.lianggang.ingest.submission;

import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_SUBMISSION;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Optional;
import java.util.UUID;
import org.lianggang.ingest.document.Csv;
import org.lianggang.ingest.document.Listing;
import org.lianggang.ingest.problem.Problem;
import org.lianggang.ingest.staging.FindingLists;
import org.lianggang.ingest.staging.FindingTable;

/** Shows submissions: by themselves, with their rows and with what was found of them. */
@Path("/v1/submissions")
@Produces(MediaType.APPLICATION_JSON)
public class ArchiveResource {

  private final Archive archive;
  private final FindingLists findings;

  ArchiveResource(Archive archive, FindingLists findings) {
    this.archive = archive;
    this.findings = findings;
  }

  @GET
  public Listing<Submission> list(
      @QueryParam("unit") String unit,
      @QueryParam("region") String region,
      @QueryParam("period") String period,
      @QueryParam("state") State state,
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("cursor") UUID cursor) {
    return archive.list(new Archive.Filter(unit, region, period, state), limit, cursor);
  }

  @GET
  @Path("/{id}")
  public Response find(@PathParam("id") UUID id) {
    return answer(archive.find(id).map(found -> Response.ok(found).tag(found.digest())), id);
  }

  /** The cursor is the number of the last row of the page before. */
  @GET
  @Path("/{id}/observations")
  public Response rows(
      @PathParam("id") UUID id,
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("cursor") @DefaultValue("0") int cursor) {
    return answer(archive.rows(id, limit, cursor).map(Response::ok), id);
  }

  @GET
  @Path("/{id}/findings")
  @Produces(Csv.TYPE)
  public Response findings(@PathParam("id") UUID id) {
    return answer(
        archive
            .findings(id)
            .map(found -> Response.ok(FindingTable.of(findings.all(found)), Csv.TABLE)),
        id);
  }

  private static Response answer(Optional<ResponseBuilder> found, UUID id) {
    return found
        .map(ResponseBuilder::build)
        .orElseGet(() -> Problem.unknown(UNKNOWN_SUBMISSION, "id", id).toResponse());
  }
}
