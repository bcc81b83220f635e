package org.lianggang.ingest.access;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;

/** Tells by whom the present work is done. */
@Singleton
public class Actors {

  private static final String NAME_OF_REQUEST = "X-Request-Id";

  private final Callers callers;
  private final Admission admission;
  private final CurrentVertxRequest request;
  private final ThreadLocal<Actor> named = new ThreadLocal<>();

  Actors(Callers callers, Admission admission, CurrentVertxRequest request) {
    this.callers = callers;
    this.admission = admission;
    this.request = request;
  }

  /** Who sent the request; after it, in whose name it goes on; else the service. */
  public Actor now() {
    RoutingContext asked =
        Arc.container().requestContext().isActive() ? request.getCurrent() : null;
    if (asked != null) {
      return of(asked);
    }
    Actor other = named.get();
    return other == null ? Actor.SERVICE : other;
  }

  /** What goes on after the answer is done by who asked for it; null is the service. */
  public <T> T inNameOf(Actor actor, Supplier<T> work) {
    named.set(actor);
    try {
      return work.get();
    } finally {
      named.remove();
    }
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
