package org.lianggang.ingest.traffic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import org.lianggang.ingest.access.Caller;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Problem;
import org.lianggang.ingest.watch.Counted;

/** Answers a request that is too much before anything is done, and says when to ask again. */
@Singleton
class TurningAway {

  private final ObjectMapper json;
  private final Counted counted;

  TurningAway(ObjectMapper json, Counted counted) {
    this.json = json;
    this.counted = counted;
  }

  /** Whom it is counted for: by who they are, and by their address where they do not say. */
  static String caller(RoutingContext request) {
    Caller caller =
        request.user() instanceof QuarkusHttpUser user
            ? Caller.of(user.getSecurityIdentity())
            : Caller.ANONYMOUS;
    return caller.isAnonymous() ? address(request) : caller.subject();
  }

  static String address(RoutingContext request) {
    return request.request().remoteAddress().hostAddress();
  }

  /** 429: the caller asks too much. */
  void tooMuch(RoutingContext request, long seconds, Finding finding) {
    answer(request, seconds, Problem.of(429, "请求过多 / Too many requests", finding));
  }

  /** 503: all callers together do. */
  void busy(RoutingContext request, long seconds, Finding finding) {
    answer(request, seconds, Problem.of(503, "服务繁忙 / Busy", finding));
  }

  private void answer(RoutingContext request, long seconds, Problem problem) {
    counted.limited();
    request
        .response()
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
        .putHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
        .end(text(problem));
  }

  String text(Problem problem) {
    try {
      return json.writeValueAsString(problem.toException());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
