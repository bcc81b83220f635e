package org.lianggang.analytics.acts;

import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.lianggang.analytics.problem.Bodies;

/** Has the read model built anew: 202 when asked for, 200 when that was asked for before. */
@Path("/v1/rebuilds")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class RebuildResource {

  private final Bodies bodies;
  private final RebuildStore store;
  private final DataSource database;

  RebuildResource(Bodies bodies, RebuildStore store, DataSource database) {
    this.bodies = bodies;
    this.store = store;
    this.database = database;
  }

  /** The body, as the contract has it. */
  record Asked(String reason) {}

  @PUT
  @Transactional
  @Path("/{name: [A-Za-z0-9._-]{1,100}}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(@PathParam("name") String name, byte[] body) throws SQLException {
    return bodies
        .read(body, "PutRebuild", Asked.class)
        .<Doing>fold(asked -> () -> ask(name, asked.reason()), problem -> problem::toResponse)
        .run();
  }

  private Response ask(String name, String reason) throws SQLException {
    try (Connection connection = database.getConnection()) {
      boolean begins =
          store.ask(
              connection, new Rebuild(name, reason, Instant.now().truncatedTo(ChronoUnit.MICROS)));
      return Response.status(begins ? Response.Status.ACCEPTED : Response.Status.OK)
          .entity(store.find(connection, name).orElseThrow())
          .build();
    }
  }

  @FunctionalInterface
  private interface Doing {
    Response run() throws SQLException;
  }
}
