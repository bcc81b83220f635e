package org.lianggang.analytics.exchange.rest;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import org.lianggang.analytics.exchange.model.Generation;

/** SDMX REST 1.5. The address is read as it came, since keys have signs of their own. */
@Path("/sdmx/v1")
@Produces(MediaType.WILDCARD)
public class Sdmx1Resource {

  private final Reply reply;
  private final StructureAnswers structures;
  private final DataAnswers data;
  private final AvailabilityAnswers availability;
  private final SchemaAnswers schemas;

  Sdmx1Resource(
      Reply reply,
      StructureAnswers structures,
      DataAnswers data,
      AvailabilityAnswers availability,
      SchemaAnswers schemas) {
    this.reply = reply;
    this.structures = structures;
    this.data = data;
    this.availability = availability;
    this.schemas = schemas;
  }

  @GET
  @Path("{path: .+}")
  public Response ask(@Context HttpServerRequest request) throws SQLException {
    return reply.to(request, Generation.SECOND, this::answer);
  }

  private Response answer(Call call) throws SQLException {
    List<String> path = call.path();
    return switch (path.get(0)) {
      case "data" -> data.second(call, path.subList(1, path.size()));
      case "availableconstraint" -> availability.second(call, path.subList(1, path.size()));
      case "schema" -> schemas.answer(call, path.subList(1, path.size()));
      default -> structures.answer(call, path);
    };
  }
}
