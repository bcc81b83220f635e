package org.lianggang.analytics.query;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;

/** 差距: how far apart women and men, town and country, and the regions below a region are. */
@Path("/v1/disparities")
@Produces(MediaType.APPLICATION_JSON)
public class DisparitiesResource {

  private final Answers answers;
  private final DisparitiesAnswer disparities;

  DisparitiesResource(Answers answers, DisparitiesAnswer disparities) {
    this.answers = answers;
    this.disparities = disparities;
  }

  @GET
  public Response disparities() throws SQLException {
    return answers.asOf(disparities::ask);
  }
}
