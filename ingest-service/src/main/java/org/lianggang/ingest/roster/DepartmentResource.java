package org.lianggang.ingest.roster;

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

/** The departments that measures name. */
@Path("/v1/departments")
@Produces(MediaType.APPLICATION_JSON)
public class DepartmentResource {

  private final Departments departments;
  private final Bodies bodies;

  DepartmentResource(Departments departments, Bodies bodies) {
    this.departments = departments;
    this.bodies = bodies;
  }

  @PUT
  @Path("/{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(@PathParam("code") String code, InputStream body) {
    return bodies
        .read(body, "Department", Department.class)
        .fold(
            department -> departments.put(code, department).answer("/v1/departments/" + code),
            Problem::toResponse);
  }

  @GET
  @Path("/{code}")
  public Response get(@PathParam("code") String code) {
    return departments
        .find(code)
        .map(department -> Response.ok(department).build())
        .orElseGet(
            () -> Problem.unknown(FindingCode.UNKNOWN_DEPARTMENT, "code", code).toResponse());
  }

  @GET
  public Listing<Department> list(
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("cursor") @DefaultValue("") String cursor) {
    return departments.list(limit, cursor);
  }
}
