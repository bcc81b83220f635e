package org.lianggang.analytics.access;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;

/** Tells by whom the present work is done. */
@Singleton
public class Actors {

  private static final String NAME_OF_REQUEST = "X-Request-Id";

  private final Callers callers;
  private final Admission admission;
  private final CurrentVertxRequest request;

  Actors(Callers callers, Admission admission, CurrentVertxRequest request) {
    this.callers = callers;
    this.admission = admission;
    this.request = request;
  }

  /** Who sent the request; outside of one the service. */
  public Actor now() {
    RoutingContext asked =
        Arc.container().requestContext().isActive() ? request.getCurrent() : null;
    return asked == null ? Actor.SERVICE : of(asked);
  }

  private Actor of(RoutingContext asked) {
    Caller caller = callers.now();
    List<Grant> counting = admission.grants().isEmpty() ? caller.grants() : admission.grants();
    return new Actor(
        caller.subject(),
        caller.name(),
        counting.stream().map(Grant::text).toList(),
        asked.request().remoteAddress().hostAddress(),
        asked.response().headers().get(NAME_OF_REQUEST));
  }
}
