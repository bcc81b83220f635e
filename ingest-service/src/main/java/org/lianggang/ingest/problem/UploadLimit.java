package org.lianggang.ingest.problem;

import static org.lianggang.ingest.problem.FindingCode.TOO_LARGE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses what announces itself as too large before any of it is read. */
@Singleton
class UploadLimit {

  /** Before the server's own limit, which answers without a word. */
  private static final int BEFORE_THE_SERVER = 1000;

  private final ObjectMapper json;
  private final long limit;

  UploadLimit(
      ObjectMapper json,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
    this.json = json;
    this.limit = limit.asLongValue();
  }

  void register(@Observes Filters filters) {
    filters.register(this::refuse, BEFORE_THE_SERVER);
  }

  private void refuse(RoutingContext request) {
    String length = request.request().getHeader("Content-Length");
    if (length == null || Long.parseLong(length) <= limit) {
      request.next();
      return;
    }
    request
        .response()
        .setStatusCode(413)
        .putHeader("Content-Type", "application/problem+json")
        .putHeader("Connection", "close")
        .end(problem())
        .onComplete(sent -> request.request().connection().close());
  }

  private String problem() {
    try {
      return json.writeValueAsString(
          Problem.tooLarge(Finding.ofRequest(TOO_LARGE, limit >> 20)).toException());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
