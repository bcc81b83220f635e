package org.lianggang.analytics.query;

import static org.lianggang.analytics.problem.FindingCode.RELEASE_EXISTS;
import static org.lianggang.analytics.problem.FindingCode.UNKNOWN_RELEASE;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.lianggang.analytics.access.Door;
import org.lianggang.analytics.access.Readers;
import org.lianggang.analytics.access.WholeView;
import org.lianggang.analytics.problem.Bodies;
import org.lianggang.analytics.problem.Finding;
import org.lianggang.analytics.problem.Problem;
import org.lianggang.analytics.problem.Reading;

/** Freezes what is published and tells what was revised since. */
@Path("/v1/releases")
@Produces(MediaType.APPLICATION_JSON)
public class ReleaseResource {

  private final Bodies bodies;
  private final Door door;
  private final Readers readers;
  private final WholeView whole;
  private final Releases releases;
  private final ReleaseStore store;
  private final Unreleased unreleased;
  private final AgroalDataSource reading;
  private final DataSource database;

  ReleaseResource(
      Bodies bodies,
      Door door,
      Readers readers,
      WholeView whole,
      Releases releases,
      ReleaseStore store,
      Unreleased unreleased,
      @io.quarkus.agroal.DataSource("reading") AgroalDataSource reading,
      DataSource database) {
    this.bodies = bodies;
    this.door = door;
    this.readers = readers;
    this.whole = whole;
    this.releases = releases;
    this.store = store;
    this.unreleased = unreleased;
    this.reading = reading;
    this.database = database;
  }

  record Listing<T>(List<T> items) {}

  record Contents(Release release, List<ObjectNode> items) {}

  /** What differs; {@code with} is the name of the other release, null for what stands now. */
  record Comparison(Release release, String with, List<Revised> items) {}

  @FunctionalInterface
  private interface Doing {
    Response run() throws SQLException;
  }

  /** 201 when frozen, 200 when the same was frozen before, 409 when the name is taken. */
  @PUT
  @Path("/{name: [A-Za-z0-9._-]{1,100}}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(@PathParam("name") String name, byte[] body) throws SQLException {
    return bodies
        .read(body, "PutRelease", ReleasePut.class)
        .<Doing>fold(
            put ->
                () -> {
                  Optional<Problem> refusal = door.refusal(null, List.of(put.region()));
                  return refusal.isPresent() ? refusal.get().toResponse() : put(name, put);
                },
            problem -> problem::toResponse)
        .run();
  }

  private Response put(String name, ReleasePut put) throws SQLException {
    Optional<Release> before = find(name);
    return before.isPresent()
        ? again(before.get(), put)
        : frozen(name, put)
            .<Doing>fold(frozen -> () -> keep(frozen, put), problem -> problem::toResponse)
            .run();
  }

  /** Every figure, whoever asks for it: what is shown of a release is decided when it is read. */
  private Reading<Releases.Frozen> frozen(String name, ReleasePut put) throws SQLException {
    try (Connection connection = whole.of(reading::getConnection)) {
      connection.setAutoCommit(false);
      try {
        return releases.freeze(connection, name, put, Instant.now());
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private Response keep(Releases.Frozen frozen, ReleasePut put) {
    return QuarkusTransaction.requiringNew().call(() -> kept(frozen, put));
  }

  private Response kept(Releases.Frozen frozen, ReleasePut put) throws SQLException {
    Release release = frozen.release();
    try (Connection connection = database.getConnection()) {
      return store.keep(connection, release, frozen.epoch(), frozen.items())
          ? Response.status(Response.Status.CREATED)
              .header(HttpHeaders.LOCATION, "/v1/releases/" + release.name())
              .entity(release)
              .build()
          : again(store.find(connection, release.name()).orElseThrow(), put);
    }
  }

  private static Response again(Release before, ReleasePut put) {
    return before.isOf(put)
        ? Response.ok(before).build()
        : Problem.conflict(Finding.at(RELEASE_EXISTS, null, "name", before.name(), before.name()))
            .toResponse();
  }

  private Optional<Release> find(String name) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return store.find(connection, name);
    }
  }

  @GET
  public Response list() throws SQLException {
    try (Connection connection = database.getConnection()) {
      return Response.ok(new Listing<>(store.all(connection))).build();
    }
  }

  @GET
  @Path("/{name: [A-Za-z0-9._-]{1,100}}")
  public Response get(@PathParam("name") String name) throws SQLException {
    Optional<Release> release = find(name);
    return release.isPresent()
        ? Response.ok(new Contents(release.get(), items(name)))
            .header(HttpHeaders.CACHE_CONTROL, unreleased.keeping())
            .build()
        : unknown(name);
  }

  @GET
  @Path("/{name: [A-Za-z0-9._-]{1,100}}/comparison")
  public Response compare(@PathParam("name") String name, @QueryParam("with") String with)
      throws SQLException {
    Optional<Release> release = find(name);
    if (release.isEmpty()) {
      return unknown(name);
    }
    if (with == null) {
      return frozen(name, release.get().what())
          .<Doing>fold(
              now -> () -> compared(release.get(), null, now.items()),
              problem -> problem::toResponse)
          .run();
    }
    Optional<Release> other = find(with);
    if (other.isEmpty()) {
      return unknown(with);
    }
    readers.askedFor(List.of(release.get().what().region(), other.get().what().region()));
    return compared(release.get(), with, items(with));
  }

  private Response compared(Release release, String with, List<ObjectNode> after)
      throws SQLException {
    return Response.ok(
            new Comparison(release, with, Revised.between(items(release.name()), shown(after))))
        .header(HttpHeaders.CACHE_CONTROL, unreleased.keeping())
        .build();
  }

  private List<ObjectNode> items(String name) throws SQLException {
    try (Connection connection = whole.of(database::getConnection)) {
      return unreleased.without(connection, store.items(connection, name));
    }
  }

  private List<ObjectNode> shown(List<ObjectNode> items) throws SQLException {
    try (Connection connection = whole.of(database::getConnection)) {
      return unreleased.without(connection, items);
    }
  }

  private static Response unknown(String name) {
    return Problem.notFound(Finding.at(UNKNOWN_RELEASE, null, "name", name, name)).toResponse();
  }
}
