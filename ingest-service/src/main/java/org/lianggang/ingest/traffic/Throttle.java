package org.lianggang.ingest.traffic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.FindingCode;
import org.lianggang.ingest.problem.Problem;
import org.lianggang.ingest.watch.Counted;

/** Refuses who asks too much, by the address of the caller, before anything is done. */
@Singleton
class Throttle {

  /** After CORS, which has 300: a browser is to see the refusal. */
  private static final int AFTER_CORS = 250;

  private final Allowances allowances;
  private final ObjectMapper json;
  private final Counted counted;

  Throttle(Allowances allowances, ObjectMapper json, Counted counted) {
    this.allowances = allowances;
    this.json = json;
    this.counted = counted;
  }

  void register(@Observes Filters filters) {
    filters.register(this::ask, AFTER_CORS);
  }

  private void ask(RoutingContext request) {
    if (!Manners.concern(request)) {
      request.next();
      return;
    }
    allowances
        .ask(request.request().remoteAddress().hostAddress())
        .ifPresentOrElse(allowance -> answer(request, allowance), request::next);
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
