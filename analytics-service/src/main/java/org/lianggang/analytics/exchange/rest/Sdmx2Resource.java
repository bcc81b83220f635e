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
import org.lianggang.analytics.exchange.message.Refusal;
import org.lianggang.analytics.exchange.model.Generation;

/** SDMX REST 2. */
@Path("/sdmx/v2")
@Produces(MediaType.WILDCARD)
public class Sdmx2Resource {

  private final Reply reply;
  private final StructureAnswers structures;
  private final DataAnswers data;
  private final AvailabilityAnswers availability;
  private final SchemaAnswers schemas;

  Sdmx2Resource(
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
    return reply.to(request, Generation.THIRD, this::answer);
  }

  private Response answer(Call call) throws SQLException {
    String resource = call.path().get(0);
    List<String> rest = call.path().subList(1, call.path().size());
    return switch (resource) {
      case "structure" -> structures.answer(call, rest.isEmpty() ? List.of("*") : rest);
      case "data" -> data.third(call, rest);
      case "availability" -> availability.third(call, rest);
      case "schema" -> schemas.answer(call, rest);
      case "metadata", "registration" -> throw Refusal.notDone(resource);
      default ->
          throw Refusal.syntax("没有资源：" + resource, "There is no resource \"" + resource + "\"");
    };
  }
}
