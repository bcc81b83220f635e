package org.lianggang.analytics.query;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;

/** 分性别统计: women and men side by side, indicator by indicator and year by year. */
@Path("/v1/sex-statistics")
@Produces(MediaType.APPLICATION_JSON)
public class SexStatisticsResource {

  private final Answers answers;
  private final SexStatisticsAnswer statistics;

  SexStatisticsResource(Answers answers, SexStatisticsAnswer statistics) {
    this.answers = answers;
    this.statistics = statistics;
  }

  @GET
  public Response statistics() throws SQLException {
    return answers.asOf(statistics::ask);
  }
}
