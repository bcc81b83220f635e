package org.lianggang.ingest.notice;

import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_WEBHOOK;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

/** Who is told of changes and reminded of due days, and what became of the notices. */
@Path("/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
public class WebhookResource {

  private final Webhooks webhooks;
  private final DeliveryStore deliveries;
  private final Redelivering redelivering;
  private final Bodies bodies;
  private final Door door;

  WebhookResource(
      Webhooks webhooks,
      DeliveryStore deliveries,
      Redelivering redelivering,
      Bodies bodies,
      Door door) {
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.redelivering = redelivering;
    this.bodies = bodies;
    this.door = door;
  }

  @PUT
  @Path("/{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(@PathParam("code") String code, InputStream body) {
    return bodies
        .read(body, "WebhookDraft", Webhook.class)
        .fold(
            webhook ->
                door.refusal(null, webhook.regions() == null ? List.of() : webhook.regions())
                    .map(Problem::toResponse)
                    .orElseGet(() -> webhooks.put(code, webhook).answer("/v1/webhooks/" + code)),
            Problem::toResponse);
  }

  @POST
  @Path("/{code}/renew-secret")
  public Response renewSecret(@PathParam("code") String code) {
    return webhooks
        .renewSecret(code)
        .map(renewed -> Response.ok(renewed).build())
        .orElseGet(() -> unknown(code));
  }

  @DELETE
  @Path("/{code}")
  public Response delete(@PathParam("code") String code) {
    return webhooks.delete(code) ? Response.noContent().build() : unknown(code);
  }

  @GET
  @Path("/{code}")
  public Response get(@PathParam("code") String code) {
    return webhooks
        .find(code)
        .map(found -> Response.ok(found).build())
        .orElseGet(() -> unknown(code));
  }

  @GET
  public Listing<Receiver> list(
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("cursor") @DefaultValue("") String cursor) {
    return webhooks.list(limit, cursor);
  }

  @GET
  @Path("/{code}/deliveries")
  public Response deliveries(
      @PathParam("code") String code,
      @QueryParam("state") Delivery.State state,
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("cursor") @DefaultValue("" + Long.MAX_VALUE) long cursor) {
    return webhooks
        .find(code)
        .map(found -> Response.ok(page(code, state, limit, cursor)).build())
        .orElseGet(() -> unknown(code));
  }

  @POST
  @Path("/{code}/deliveries/{event}/redeliver")
  public Response redeliver(@PathParam("code") String code, @PathParam("event") UUID event) {
    return webhooks
        .find(code)
        .map(
            found ->
                redelivering.redeliver(code, event).answer("/v1/webhooks/" + code + "/deliveries"))
        .orElseGet(() -> unknown(code));
  }

  private Listing<Delivery> page(String code, Delivery.State state, int limit, long before) {
    return Listing.of(deliveries.list(code, state, before, limit + 1), limit, Delivery::sequence);
  }

  private static Response unknown(String code) {
    return Problem.unknown(UNKNOWN_WEBHOOK, "code", code).toResponse();
  }
}
