package org.lianggang.analytics.query;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;

/** 缺项: where women and men are asked for apart and are not reported apart. */
@Path("/v1/gaps")
@Produces(MediaType.APPLICATION_JSON)
public class GapsResource {

  private final Answers answers;
  private final GapsAnswer gaps;

  GapsResource(Answers answers, GapsAnswer gaps) {
    this.answers = answers;
    this.gaps = gaps;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, Csv.TYPE})
  public Response gaps(@Context Request request) throws SQLException {
    MediaType type = Csv.wanted(request);
    return answers.asOf(type, type.equals(Csv.TABLE) ? gaps::table : gaps::list);
  }

  @GET
  @Path("/summary")
  public Response summary() throws SQLException {
    return answers.asOf(gaps::summary);
  }
}
