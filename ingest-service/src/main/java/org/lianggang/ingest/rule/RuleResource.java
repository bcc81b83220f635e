package org.lianggang.ingest.rule;

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

/** What figures have to do with each other. */
@Path("/v1/rules")
@Produces(MediaType.APPLICATION_JSON)
public class RuleResource {

  private final Rules rules;
  private final Bodies bodies;

  RuleResource(Rules rules, Bodies bodies) {
    this.rules = rules;
    this.bodies = bodies;
  }

  @PUT
  @Path("/{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(@PathParam("code") String code, InputStream body) {
    return bodies
        .read(body, "Rule", Rule.class)
        .fold(rule -> rules.put(code, rule).answer("/v1/rules/" + code), Problem::toResponse);
  }

  @GET
  @Path("/{code}")
  public Response get(@PathParam("code") String code) {
    return rules
        .find(code)
        .map(rule -> Response.ok(rule).build())
        .orElseGet(() -> Problem.unknown(FindingCode.UNKNOWN_RULE, "code", code).toResponse());
  }

  @GET
  public Listing<Rule> list(
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("cursor") @DefaultValue("") String cursor) {
    return rules.list(limit, cursor);
  }
}
