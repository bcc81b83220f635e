package org.lianggang.ingest.submission;

import static org.lianggang.ingest.problem.FindingCode.AS_OF_BEYOND_HEAD;
import static org.lianggang.ingest.problem.FindingCode.WRONG_FORMAT;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lianggang.ingest.document.Listing;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Problem;

/** Every value that was ever accepted, by what was known when. */
@Path("/v1/observations")
@Produces(MediaType.APPLICATION_JSON)
public class ObservationResource {

  private final ObservationStore store;

  ObservationResource(ObservationStore store) {
    this.store = store;
  }

  @GET
  public Response list(
      @QueryParam("region") String region,
      @QueryParam("indicator") String indicator,
      @QueryParam("period") String period,
      @QueryParam("sex") String sex,
      @QueryParam("residence") String residence,
      @QueryParam("asOf") String asOf,
      @QueryParam("history") boolean history,
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("cursor") String cursor) {
    List<Finding> faults = new ArrayList<>();
    AsOf known = read(asOf, AsOf::parse, "asOf", "42 | 2025-06-30T00:00:00+08:00", faults);
    Cursor after = read(cursor, Cursor::parse, "cursor", "next", faults);
    if (!faults.isEmpty()) {
      return Problem.badParameters(faults).toResponse();
    }
    if (known != null) {
      AsOf.Present present = store.present();
      if (known.isAfter(present)) {
        return notYetKnown(asOf, present).toResponse();
      }
    }
    Wanted wanted = new Wanted(region, indicator, period, sex, residence, known, history, after);
    List<Observation> found = store.find(wanted, limit + 1);
    return Response.ok(Listing.of(found, limit, last -> Cursor.at(last).text())).build();
  }

  private static Problem notYetKnown(String asOf, AsOf.Present present) {
    return Problem.conflict(
        Finding.at(AS_OF_BEYOND_HEAD, null, "asOf", asOf, asOf, present.head(), present.time()));
  }

  private static <T> T read(
      String text,
      Function<String, Optional<T>> parse,
      String name,
      String form,
      List<Finding> faults) {
    if (text == null) {
      return null;
    }
    Optional<T> parsed = parse.apply(text);
    if (parsed.isEmpty()) {
      faults.add(Finding.at(WRONG_FORMAT, null, name, text, name, form));
    }
    return parsed.orElse(null);
  }
}
