package org.lianggang.analytics.acts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianggang.analytics.problem.Bodies;
import org.lianggang.analytics.problem.Finding;
import org.lianggang.analytics.problem.FindingCode;
import org.lianggang.analytics.problem.Problem;
import org.lianggang.analytics.problem.Reading;
import org.lianggang.analytics.warning.WarningAct;

/** Takes what people do about a warning: 200 with its new state, 409 where it is not its turn. */
@Path("/v1/warnings/{id}/{act: acknowledge|explain|resolve|silence|reopen}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class WarningActsResource {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  /** How each is written in a path, and the schema of what is said. */
  private record Form(WarningAct act, String schema) {}

  private static final Map<String, Form> FORMS =
      Map.of(
          "acknowledge", new Form(WarningAct.ACKNOWLEDGE, "AcknowledgeWarning"),
          "explain", new Form(WarningAct.EXPLAIN, "ExplainWarning"),
          "resolve", new Form(WarningAct.RESOLVE, "ResolveWarning"),
          "silence", new Form(WarningAct.SILENCE, "SilenceWarning"),
          "reopen", new Form(WarningAct.REOPEN, "ReopenWarning"));

  private final Bodies bodies;
  private final Acting acting;

  WarningActsResource(Bodies bodies, Acting acting) {
    this.bodies = bodies;
    this.acting = acting;
  }

  /** What became of it. */
  public record Answer(String id, String state, long number) {}

  @POST
  public Response act(@PathParam("id") String id, @PathParam("act") String act, byte[] body)
      throws SQLException {
    Form form = FORMS.get(act);
    Instant now = Instant.now();
    LocalDate today = now.atZone(CHINA).toLocalDate();
    return bodies
        .read(body, form.schema(), ObjectNode.class)
        .<Doing>fold(
            said -> () -> act(id, form.act(), said, now, today), problem -> problem::toResponse)
        .run();
  }

  private Response act(String id, WarningAct act, JsonNode said, Instant now, LocalDate today)
      throws SQLException {
    List<Finding> faults = past(said, today).stream().toList();
    Reading<ActStore.Done> done =
        faults.isEmpty()
            ? acting.act(id, act, said, now, today)
            : new Reading.Refused<>(Problem.faulty(faults));
    return done.fold(
        kept -> Response.ok(new Answer(id, kept.state().name(), kept.number())).build(),
        Problem::toResponse);
  }

  /** Nobody can be asked to have done something by yesterday. */
  private static Optional<Finding> past(JsonNode said, LocalDate today) {
    String field = said.has("until") ? "until" : "deadline";
    return Optional.ofNullable(said.get(field))
        .map(JsonNode::asText)
        .filter(day -> LocalDate.parse(day).isBefore(today))
        .map(day -> Finding.at(FindingCode.DATE_IN_THE_PAST, "/" + field, field, day, day, today));
  }

  @FunctionalInterface
  private interface Doing {
    Response run() throws SQLException;
  }
}
