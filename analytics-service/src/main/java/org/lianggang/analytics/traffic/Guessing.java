package org.lianggang.analytics.traffic;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.lianggang.analytics.problem.Finding;
import org.lianggang.analytics.problem.FindingCode;

/**
 * Hears nobody any more from an address that has shown too many tokens or keys that are not
 * believed, before another is looked at.
 */
@Singleton
class Guessing {

  /** After CORS, which has 300, and before it is looked at who asks, which has 200. */
  private static final int BEFORE_SIGNING_IN = 250;

  private static final String KEY = "X-API-Key";

  private final Refusals refusals;
  private final TurningAway turningAway;

  Guessing(TurningAway turningAway, Refusals refusals) {
    this.refusals = refusals;
    this.turningAway = turningAway;
  }

  void register(@Observes Filters filters) {
    filters.register(this::hear, BEFORE_SIGNING_IN);
  }

  private void hear(RoutingContext request) {
    if (!Manners.concern(request) || !isSigned(request.request())) {
      request.next();
      return;
    }
    String address = TurningAway.address(request);
    Allowance left = refusals.left(address);
    if (left.granted()) {
      request.addHeadersEndHandler(answered -> count(request, address));
      request.next();
      return;
    }
    turningAway.tooMuch(
        request,
        left.next(),
        Finding.ofRequest(FindingCode.TOO_MANY_REFUSED, left.quota(), left.window(), left.next()));
  }

  private static boolean isSigned(HttpServerRequest request) {
    return request.headers().contains(HttpHeaders.AUTHORIZATION) || request.headers().contains(KEY);
  }

  private void count(RoutingContext request, String address) {
    if (request.response().getStatusCode() == 401) {
      refusals.count(address);
    }
  }
}
