package org.lianggang.ingest.traffic;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.lianggang.ingest.IngestSettings;

/** Ends requests whose content comes so slowly that waiting for it keeps a thread from others. */
@Singleton
class Pace {

  private static final int BEFORE_SIGNING_IN = 250;

  private final Provider<IngestSettings> settings;

  /** The settings are not there yet when filters are made. */
  Pace(Provider<IngestSettings> settings) {
    this.settings = settings;
  }

  void register(@Observes Filters filters) {
    filters.register(Pace::listen, BEFORE_SIGNING_IN);
  }

  /** Nothing more is heard from who was too slow. */
  private static void listen(RoutingContext request) {
    request.addEndHandler(
        ended -> {
          if (request.response().getStatusCode() == PacedBody.TOO_SLOW) {
            request.request().connection().close();
          }
        });
    request.next();
  }

  @ServerRequestFilter
  void watch(ContainerRequestContext request) {
    if (request.getHeaderString(HttpHeaders.CONTENT_LENGTH) != null
        || request.getHeaderString("Transfer-Encoding") != null) {
      IngestSettings.Limit limit = settings.get().limit();
      request.setEntityStream(
          new PacedBody(request.getEntityStream(), limit.grace(), limit.pace().asLongValue()));
    }
  }
}
