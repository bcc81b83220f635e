package org.lianggang.ingest.obligation;

import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_ROUND;
import static org.lianggang.ingest.problem.FindingCode.WRONG_FORMAT;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lianggang.ingest.document.Csv;
import org.lianggang.ingest.document.Listing;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Problem;

/** Who owes what for a round, who has reported it, and who is late. */
@Path("/v1/obligations")
public class ObligationResource {

  private final Obligations obligations;

  ObligationResource(Obligations obligations) {
    this.obligations = obligations;
  }

  /** The criteria that the list and its summary share. */
  public static class Criteria {
    @QueryParam("round")
    String round;

    @QueryParam("unit")
    String unit;

    @QueryParam("region")
    String region;

    @QueryParam("domain")
    String domain;

    @QueryParam("state")
    State state;

    Asked asked() {
      return Asked.of(round, unit, region, domain, state);
    }
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, Csv.TYPE})
  public Response list(
      @BeanParam Criteria criteria,
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("cursor") String cursor,
      @Context Request request) {
    Optional<Owed> after = cursor == null ? Optional.empty() : Cursor.parse(cursor);
    if (cursor != null && after.isEmpty()) {
      return badCursor(cursor).toResponse();
    }
    MediaType type = Csv.wanted(request);
    return answer(
        criteria,
        type,
        frame ->
            type.equals(Csv.TABLE)
                ? Tables.of(obligations.of(frame, null))
                : page(frame, limit, after.orElse(null)));
  }

  @GET
  @Path("/summary")
  @Produces({MediaType.APPLICATION_JSON, Csv.TYPE})
  public Response summary(
      @BeanParam Criteria criteria,
      @QueryParam("groupBy") @DefaultValue("unit") GroupBy by,
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("cursor") String cursor,
      @Context Request request) {
    MediaType type = Csv.wanted(request);
    return answer(
        criteria,
        type,
        frame ->
            type.equals(Csv.TABLE)
                ? Tables.of(summary(criteria, frame, by, Integer.MAX_VALUE, null))
                : summary(criteria, frame, by, limit, cursor));
  }

  private Listing<Obligation> page(Frame frame, int limit, Owed after) {
    return Listing.of(
        obligations.of(frame, after).limit(limit + 1L).toList(),
        limit,
        last -> Cursor.text(last.owed()));
  }

  private Summary summary(Criteria criteria, Frame frame, GroupBy by, int limit, String cursor) {
    return Summary.of(criteria.round, frame, obligations.of(frame, null), by, limit, cursor);
  }

  private Response answer(Criteria criteria, MediaType type, Function<Frame, Object> answer) {
    Asked asked = criteria.asked();
    return obligations
        .frame(asked)
        .map(frame -> Response.ok(answer.apply(frame), type).build())
        .orElseGet(() -> unknown(asked).toResponse());
  }

  private static Problem unknown(Asked asked) {
    return Problem.unknown(
        UNKNOWN_ROUND, "round", asked.year(), asked.level() == null ? "*" : asked.level());
  }

  private static Problem badCursor(String cursor) {
    return Problem.badParameters(
        List.of(Finding.at(WRONG_FORMAT, null, "cursor", cursor, "cursor", "next")));
  }
}
