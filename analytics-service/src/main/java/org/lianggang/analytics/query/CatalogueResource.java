package org.lianggang.analytics.query;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;

/** The plans, regions and indicators that answers speak of, for names and for choosing from. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
public class CatalogueResource {

  private final Answers answers;
  private final CatalogueAnswer catalogue;

  CatalogueResource(Answers answers, CatalogueAnswer catalogue) {
    this.answers = answers;
    this.catalogue = catalogue;
  }

  @GET
  @Path("/plans")
  public Response plans() throws SQLException {
    return answers.asOf(catalogue::askPlans);
  }

  @GET
  @Path("/plans/{code}")
  public Response plan(@PathParam("code") String code) throws SQLException {
    return answers.asOf((asked, directory) -> catalogue.askPlan(code, asked, directory));
  }

  @GET
  @Path("/regions")
  public Response regions() throws SQLException {
    return answers.asOf(catalogue::askRegions);
  }

  @GET
  @Path("/indicators")
  public Response indicators() throws SQLException {
    return answers.asOf(catalogue::askIndicators);
  }
}
