package org.lianggang.ingest.key;

import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_KEY;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.lianggang.ingest.document.Listing;
import org.lianggang.ingest.problem.Bodies;
import org.lianggang.ingest.problem.Problem;

/** Keys for systems that have no provider of tokens: made, shown without their secret, revoked. */
@Path("/v1/keys")
@Produces(MediaType.APPLICATION_JSON)
public class KeyResource {

  private final Keys keys;
  private final Bodies bodies;

  KeyResource(Keys keys, Bodies bodies) {
    this.keys = keys;
    this.bodies = bodies;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response make(InputStream body) {
    return bodies
        .read(body, "KeyDraft", KeyDraft.class)
        .fold(draft -> keys.make(draft).answer("/v1/keys"), Problem::toResponse);
  }

  @GET
  public Listing<Key> list(
      @QueryParam("limit") @DefaultValue("100") int limit, @QueryParam("cursor") UUID cursor) {
    return keys.list(limit, cursor);
  }

  @DELETE
  @Path("/{id}")
  public Response revoke(@PathParam("id") UUID id) {
    return keys.revoke(id)
        .map(revoked -> Response.ok(revoked).build())
        .orElseGet(() -> Problem.unknown(UNKNOWN_KEY, "id", id).toResponse());
  }
}
