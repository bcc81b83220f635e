package org.lianggang.analytics.query;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;

/** What was reported over the years: the values that stand now. */
@Path("/v1/series")
@Produces(MediaType.APPLICATION_JSON)
public class SeriesResource {

  private final Answers answers;
  private final SeriesAnswer series;

  SeriesResource(Answers answers, SeriesAnswer series) {
    this.answers = answers;
    this.series = series;
  }

  @GET
  public Response series() throws SQLException {
    return answers.asOf(series::ask);
  }
}
