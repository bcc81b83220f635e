package org.lianggang.ingest.feed;

import io.agroal.api.AgroalDataSource;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The shortest answer that goes through everything: the yardstick for all other answers. */
@Path("/v1/ping")
@Produces(MediaType.APPLICATION_JSON)
public class PingResource {

  private final AgroalDataSource database;

  PingResource(AgroalDataSource database) {
    this.database = database;
  }

  @GET
  public Response ping() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select 1")) {
      row.next();
      return Response.ok(new Pong(row.getInt(1))).header("Cache-Control", "no-store").build();
    }
  }

  /** What the database answered. */
  public record Pong(int answer) {}
}
