package org.lianggang.analytics.acts;

import static org.lianggang.analytics.problem.FindingCode.CODE_MISMATCH;
import static org.lianggang.analytics.problem.FindingCode.UNKNOWN_SUBSCRIPTION;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.lianggang.analytics.access.Door;
import org.lianggang.analytics.access.Readers;
import org.lianggang.analytics.audit.Acts;
import org.lianggang.analytics.problem.Bodies;
import org.lianggang.analytics.problem.Finding;
import org.lianggang.analytics.problem.Problem;

/**
 * Who is told of what happens to warnings: 201 with the secret, this once; 422 with every fault.
 */
@Path("/v1/subscriptions")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class SubscriptionResource {

  private final Bodies bodies;
  private final Door door;
  private final Hosts hosts;
  private final SubscriptionStore store;
  private final Readers readers;
  private final Acts acts;
  private final DataSource database;
  private final ObjectMapper json;

  SubscriptionResource(
      Bodies bodies,
      Door door,
      Hosts hosts,
      SubscriptionStore store,
      Readers readers,
      Acts acts,
      DataSource database,
      ObjectMapper json) {
    this.bodies = bodies;
    this.door = door;
    this.hosts = hosts;
    this.store = store;
    this.readers = readers;
    this.acts = acts;
    this.database = database;
    this.json = json;
  }

  /** As the contract has it; the secret only when it was made. */
  record Answer(
      @JsonUnwrapped Subscription subscription,
      String secret,
      long number,
      long waiting,
      long givenUp,
      Instant lastAt,
      String lastOutcome,
      Integer lastStatus) {}

  record Listing(List<Answer> items) {}

  /** What was there before and is there after; null is nothing. */
  record Trace(Subscription before, Subscription after) {}

  @PUT
  @Transactional
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(@PathParam("id") String id, byte[] body) throws SQLException {
    return bodies
        .read(body, "PutSubscription", Subscription.class)
        .<Doing>fold(put -> () -> admitted(id, put), problem -> problem::toResponse)
        .run();
  }

  @GET
  public Response list() throws SQLException {
    try (Connection connection = database.getConnection()) {
      return Response.ok(
              new Listing(store.all(connection).stream().map(kept -> answer(kept, null)).toList()))
          .build();
    }
  }

  @GET
  @Path("/{id}")
  public Response get(@PathParam("id") String id) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return store
          .find(connection, id)
          .map(kept -> Response.ok(answer(kept, null)).build())
          .orElseGet(() -> unknown(id));
    }
  }

  @DELETE
  @Transactional
  @Path("/{id}")
  public Response delete(@PathParam("id") String id) throws SQLException {
    try (Connection connection = database.getConnection()) {
      Optional<Subscription> before = store.find(connection, id).map(this::put);
      if (before.isEmpty() || !store.delete(connection, id)) {
        return unknown(id);
      }
      acts.record(
          connection, Instant.now(), "subscription.delete", id, new Trace(before.get(), null));
      return Response.noContent().build();
    }
  }

  private Response admitted(String id, Subscription put) throws SQLException {
    List<String> regions = put.regions() == null ? List.of() : put.regions();
    Optional<Problem> refusal = door.refusal(null, regions);
    readers.askedFor(regions);
    return refusal.isPresent() ? refusal.get().toResponse() : put(id, put);
  }

  private Response put(String id, Subscription put) throws SQLException {
    List<Finding> faults =
        Stream.concat(
                id.equals(put.id())
                    ? Stream.empty()
                    : Stream.of(Finding.at(CODE_MISMATCH, "/id", "id", put.id(), put.id(), id)),
                hosts.faults(put.url()))
            .toList();
    if (!faults.isEmpty()) {
      return Problem.faulty(faults).toResponse();
    }
    String secret = Secret.made();
    try (Connection connection = database.getConnection()) {
      Subscription before = store.find(connection, id).map(this::put).orElse(null);
      boolean made = store.put(connection, put, written(put), secret, readers.clearance());
      if (!put.equals(before)) {
        acts.record(connection, Instant.now(), "subscription.put", id, new Trace(before, put));
      }
      Answer answer = answer(store.find(connection, id).orElseThrow(), made ? secret : null);
      return Response.status(made ? Response.Status.CREATED : Response.Status.OK)
          .entity(answer)
          .build();
    }
  }

  private String written(Subscription put) {
    try {
      return json.writeValueAsString(put);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Answer answer(SubscriptionStore.Kept kept, String secret) {
    return new Answer(
        put(kept),
        secret,
        kept.number(),
        kept.waiting(),
        kept.givenUp(),
        kept.lastAt(),
        kept.lastOutcome(),
        kept.lastStatus());
  }

  /** As it would have to be put to be what it is. */
  private Subscription put(SubscriptionStore.Kept kept) {
    try {
      Subscription put = json.readValue(kept.body(), Subscription.class);
      return new Subscription(
          put.id(), put.url(), put.regions(), put.codes(), put.levels(), kept.active());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Response unknown(String id) {
    return Problem.notFound(Finding.ofRequest(UNKNOWN_SUBSCRIPTION, id)).toResponse();
  }

  @FunctionalInterface
  private interface Doing {
    Response run() throws SQLException;
  }
}
