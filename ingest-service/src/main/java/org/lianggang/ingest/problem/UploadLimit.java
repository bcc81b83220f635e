package org.lianggang.ingest.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses what is too large: what announces its length before any of it is read, anything else as
 * soon as more has come than there may be.
 */
@Singleton
class UploadLimit {

  /**
   * The server's own limits answer without a word; its routes have the orders −2 and above. After
   * CORS, which has 300: a browser is to see the refusal.
   */
  private static final int BEFORE_THE_SERVER = 200;

  private static final int AFTER_THE_SERVER = 1;

  /** Under which the server keeps its limit for bodies of unknown length. */
  private static final String LIMIT_OF_THE_SERVER = "io.quarkus.max-request-size";

  /** How long a caller that goes on sending has to read the refusal. */
  private static final long FAREWELL_MILLISECONDS = 5000;

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
    filters.register(this::watch, AFTER_THE_SERVER);
  }

  @ServerRequestFilter
  void count(ContainerRequestContext request) {
    boolean announced = request.getHeaderString(HttpHeaders.CONTENT_LENGTH) != null;
    if (!announced && !request.getMethod().equals(HttpMethod.GET)) {
      request.setEntityStream(
          new LimitedBody(request.getEntityStream(), limit, () -> problem().toException()));
    }
  }

  private void refuse(RoutingContext request) {
    String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length == null || Long.parseLong(length) <= limit) {
      request.next();
      return;
    }
    request
        .response()
        .setStatusCode(413)
        .putHeader("Content-Type", "application/problem+json")
        .putHeader("Connection", "close")
        .end(body())
        .onComplete(sent -> request.request().connection().close());
  }

  private void watch(RoutingContext request) {
    if (request.remove(LIMIT_OF_THE_SERVER) != null) {
      request.addEndHandler(ended -> leave(request));
    }
    request.next();
  }

  /**
   * Closing at once would have the refusal thrown away with what is still on its way. The
   * connection of a caller that has sent everything stays open for the next request.
   */
  private static void leave(RoutingContext answered) {
    HttpServerRequest request = answered.request();
    if (!request.isEnded()) {
      Vertx vertx = answered.vertx();
      long farewell = vertx.setTimer(FAREWELL_MILLISECONDS, late -> request.connection().close());
      request.handler(ignored -> {}).endHandler(end -> vertx.cancelTimer(farewell)).resume();
    }
  }

  private String body() {
    try {
      return json.writeValueAsString(problem().toException());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Problem problem() {
    return Problem.tooLarge(Finding.ofRequest(FindingCode.TOO_LARGE, limit >> 20));
  }
}
