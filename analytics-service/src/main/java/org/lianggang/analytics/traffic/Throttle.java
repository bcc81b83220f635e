package org.lianggang.analytics.traffic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import org.lianggang.analytics.access.Caller;
import org.lianggang.analytics.problem.Finding;
import org.lianggang.analytics.problem.FindingCode;
import org.lianggang.analytics.problem.Problem;
import org.lianggang.analytics.watch.Counted;

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
  private final ObjectMapper json;
  private final Counted counted;

  Throttle(Allowances allowances, ObjectMapper json, Counted counted) {
    this.allowances = allowances;
    this.json = json;
    this.counted = counted;
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
        .ask(caller(request))
        .ifPresentOrElse(allowance -> answer(request, allowance), request::next);
  }

  private static String caller(RoutingContext request) {
    Caller caller =
        request.user() instanceof QuarkusHttpUser user
            ? Caller.of(user.getSecurityIdentity())
            : Caller.ANONYMOUS;
    return caller.isAnonymous()
        ? request.request().remoteAddress().hostAddress()
        : caller.subject();
  }

  private void answer(RoutingContext request, Allowance allowance) {
    request.response().headers().addAll(allowance.headers());
    if (allowance.granted()) {
      request.next();
      return;
    }
    counted.limited();
    request
        .response()
        .setStatusCode(429)
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
        .putHeader(HttpHeaders.RETRY_AFTER, Long.toString(allowance.next()))
        .end(refusal(allowance));
  }

  private String refusal(Allowance allowance) {
    Problem problem =
        Problem.of(
            429,
            "请求过多 / Too many requests",
            Finding.ofRequest(
                FindingCode.TOO_MANY_REQUESTS,
                allowance.quota(),
                allowance.window(),
                allowance.next()));
    try {
      return json.writeValueAsString(problem.toException());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
