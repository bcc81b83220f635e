package org.lianggang.ingest.staging;

import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_FINDINGS;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.lianggang.ingest.document.Csv;
import org.lianggang.ingest.problem.Problem;

/** Tells the findings of which there were too many for an answer. */
@Path("/v1/findings")
public class FindingResource {

  private final FindingLists lists;

  FindingResource(FindingLists lists) {
    this.lists = lists;
  }

  @GET
  @Path("/{id}")
  @Produces({MediaType.APPLICATION_JSON, Csv.TYPE})
  public Response list(
      @PathParam("id") UUID id,
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("cursor") @DefaultValue("0-0") String cursor,
      @Context Request request) {
    if (!lists.has(id)) {
      return Problem.unknown(UNKNOWN_FINDINGS, "id", id).toResponse();
    }
    MediaType type = Csv.wanted(request);
    Object answer =
        type.equals(Csv.TABLE) ? FindingTable.of(lists.all(id)) : lists.page(id, limit, cursor);
    return Response.ok(answer, type).build();
  }
}
