package org.lianggang.analytics.acts;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.lianggang.analytics.access.Readers;
import org.lianggang.analytics.problem.Finding;
import org.lianggang.analytics.problem.FindingCode;
import org.lianggang.analytics.problem.Problem;

/** Tells whoever listens what happens to warnings, from where it was heard last. */
@Path("/v1/warnings/stream")
public class WarningStreamResource {

  private static final String LAST = "Last-Event-ID";
  private static final String REGION = "region";
  private static final String CODE = "[0-9]{6}([0-9]{3}){0,2}";

  private final DataSource database;
  private final EventStore events;
  private final Streams streams;
  private final Readers readers;

  WarningStreamResource(DataSource database, EventStore events, Streams streams, Readers readers) {
    this.readers = readers;
    this.database = database;
    this.events = events;
    this.streams = streams;
  }

  /** Without a last event it begins with what happens from now on. */
  @GET
  @Blocking
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void listen(
      @HeaderParam(LAST) String last,
      @Context UriInfo uri,
      @Context SseEventSink sink,
      @Context Sse sse)
      throws SQLException {
    List<String> regions = uri.getQueryParameters().getOrDefault(REGION, List.of());
    long head = head();
    Optional<Long> from = last == null ? Optional.of(head) : number(last, head);
    List<Finding> faults = faults(uri, last, from, head);
    if (!faults.isEmpty()) {
      throw Problem.misasked(faults).toException();
    }
    streams.add(new Stream(sink, sse, regions, readers.sight(), from.orElseThrow(), Instant.now()));
  }

  private long head() throws SQLException {
    try (Connection connection = database.getConnection()) {
      return events.head(connection);
    }
  }

  private static Optional<Long> number(String text, long head) {
    return Optional.of(text)
        .filter(digits -> digits.matches("[0-9]{1,18}"))
        .map(Long::valueOf)
        .filter(number -> number <= head);
  }

  private static List<Finding> faults(UriInfo uri, String last, Optional<Long> from, long head) {
    List<Finding> faults = new ArrayList<>();
    uri.getQueryParameters().keySet().stream()
        .filter(name -> !name.equals(REGION))
        .sorted()
        .forEach(
            name ->
                faults.add(
                    Finding.at(FindingCode.UNKNOWN_PARAMETER, null, name, null, name, REGION)));
    uri.getQueryParameters().getOrDefault(REGION, List.of()).stream()
        .filter(region -> !region.matches(CODE))
        .forEach(
            region ->
                faults.add(
                    Finding.at(
                        FindingCode.PARAMETER_NOT_ALLOWED,
                        null,
                        REGION,
                        region,
                        REGION,
                        region,
                        CODE)));
    if (from.isEmpty()) {
      faults.add(
          Finding.at(
              FindingCode.PARAMETER_NOT_ALLOWED, null, LAST, last, LAST, last, "0 … " + head));
    }
    return faults;
  }
}
