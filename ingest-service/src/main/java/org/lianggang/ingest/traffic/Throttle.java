package org.lianggang.ingest.traffic;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.FindingCode;

/**
 * Refuses who asks too much, before anything is done: by who they are, and by their address where
 * they do not say.
 */
@Singleton
class Throttle {

  /**
   * After CORS, which has 300, since a browser is to see the refusal, and after it is known who
   * asks, which has 200.
   */
  private static final int AFTER_SIGNING_IN = 150;

  private final Allowances allowances;
  private final TurningAway turningAway;

  Throttle(Allowances allowances, TurningAway turningAway) {
    this.allowances = allowances;
    this.turningAway = turningAway;
  }

  void register(@Observes Filters filters) {
    filters.register(this::ask, AFTER_SIGNING_IN);
  }

  private void ask(RoutingContext request) {
    if (!Manners.concern(request)) {
      request.next();
      return;
    }
    allowances
        .ask(TurningAway.caller(request))
        .ifPresentOrElse(allowance -> answer(request, allowance), request::next);
  }

  private void answer(RoutingContext request, Allowance allowance) {
    request.response().headers().addAll(allowance.headers());
    if (allowance.granted()) {
      request.next();
      return;
    }
    turningAway.tooMuch(
        request,
        allowance.next(),
        Finding.ofRequest(
            FindingCode.TOO_MANY_REQUESTS,
            allowance.quota(),
            allowance.window(),
            allowance.next()));
  }
}
