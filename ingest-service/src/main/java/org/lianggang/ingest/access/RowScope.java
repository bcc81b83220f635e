package org.lianggang.ingest.access;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;

/**
 * Which rows of the tables the present work may see and write: in a request what its caller was let
 * in with, nothing before; everything outside of one, and where the service takes a {@link
 * WholeView}.
 */
@Singleton
class RowScope {

  static final String EVERYTHING = "*";

  private final CurrentVertxRequest request;
  private final Admission admission;
  private final ThreadLocal<Boolean> whole = new ThreadLocal<>();

  RowScope(CurrentVertxRequest request, Admission admission) {
    this.request = request;
    this.admission = admission;
  }

  /** As the policies of the tables read it (migration V27). */
  String now() {
    return isWhole() || !isInRequest() ? EVERYTHING : admission.rows();
  }

  boolean isWhole() {
    return whole.get() != null;
  }

  void takeWhole() {
    whole.set(true);
  }

  void giveBack() {
    whole.remove();
  }

  /** Scheduled work has a request context too, but nobody's request in it. */
  private boolean isInRequest() {
    return Arc.container().requestContext().isActive() && request.getCurrent() != null;
  }
}
