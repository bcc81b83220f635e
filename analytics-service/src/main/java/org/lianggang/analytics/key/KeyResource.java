package org.lianggang.analytics.key;

import static org.lianggang.analytics.problem.FindingCode.PARAMETER_NOT_ALLOWED;
import static org.lianggang.analytics.problem.FindingCode.UNKNOWN_KEY;

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
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianggang.analytics.problem.Bodies;
import org.lianggang.analytics.problem.Finding;
import org.lianggang.analytics.problem.PageLimit;
import org.lianggang.analytics.problem.Problem;

/** Keys for systems that have no provider of tokens: made, shown without their secret, revoked. */
@Path("/v1/keys")
@Produces(MediaType.APPLICATION_JSON)
public class KeyResource {

  private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  private final Keys keys;
  private final Bodies bodies;

  KeyResource(Keys keys, Bodies bodies) {
    this.keys = keys;
    this.bodies = bodies;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response make(byte[] body) {
    return bodies
        .read(body, "KeyDraft", KeyDraft.class)
        .fold(
            draft ->
                keys.make(draft)
                    .fold(
                        key -> Response.status(Response.Status.CREATED).entity(key).build(),
                        Problem::toResponse),
            Problem::toResponse);
  }

  @GET
  public Response list(
      @QueryParam("limit") @DefaultValue("100") String limit, @QueryParam("cursor") String cursor) {
    List<Finding> faults = Stream.concat(PageLimit.faults(limit), faults(cursor)).toList();
    return faults.isEmpty()
        ? Response.ok(
                keys.list(PageLimit.of(limit), cursor == null ? null : UUID.fromString(cursor)))
            .build()
        : Problem.misasked(faults).toResponse();
  }

  private static Stream<Finding> faults(String cursor) {
    return cursor == null || cursor.matches(ID)
        ? Stream.empty()
        : Stream.of(
            Finding.at(PARAMETER_NOT_ALLOWED, null, "cursor", cursor, "cursor", cursor, "uuid"));
  }

  @DELETE
  @Path("/{id}")
  public Response revoke(@PathParam("id") UUID id) {
    return keys.revoke(id)
        .map(revoked -> Response.ok(revoked).build())
        .orElseGet(() -> Problem.notFound(Finding.ofRequest(UNKNOWN_KEY, id)).toResponse());
  }
}
