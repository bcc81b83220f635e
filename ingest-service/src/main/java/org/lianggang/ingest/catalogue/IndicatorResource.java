package org.lianggang.ingest.catalogue;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.lianggang.ingest.document.Listing;
import org.lianggang.ingest.problem.Bodies;
import org.lianggang.ingest.problem.FindingCode;
import org.lianggang.ingest.problem.Problem;

/** What is to be reported. */
@Path("/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorResource {

  private final Indicators indicators;
  private final Bodies bodies;

  IndicatorResource(Indicators indicators, Bodies bodies) {
    this.indicators = indicators;
    this.bodies = bodies;
  }

  @PUT
  @Path("/{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(@PathParam("code") String code, InputStream body) {
    return bodies
        .read(body, "Indicator", Indicator.class)
        .fold(
            indicator -> indicators.put(code, indicator).answer("/v1/indicators/" + code),
            Problem::toResponse);
  }

  @GET
  @Path("/{code}")
  public Response get(@PathParam("code") String code) {
    return indicators
        .find(code)
        .map(indicator -> Response.ok(indicator).build())
        .orElseGet(() -> Problem.unknown(FindingCode.UNKNOWN_INDICATOR, "code", code).toResponse());
  }

  @GET
  public Listing<Indicator> list(
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("cursor") @DefaultValue("") String cursor) {
    return indicators.list(limit, cursor);
  }
}
