package org.lianggang.ingest.traffic;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * The name of a request in the logs and in its answer: what the caller calls it (X-Request-Id), or
 * else the id of its trace.
 */
@Singleton
class RequestId {

  private static final String HEADER = "X-Request-Id";
  private static final String KEY = "requestId";

  /** Before everything else, so that refusals have one too. */
  private static final int BEFORE_ALL = 400;

  /** Nothing that could end a line or a header. */
  private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

  void register(@Observes Filters filters) {
    filters.register(this::name, BEFORE_ALL);
  }

  private void name(RoutingContext request) {
    String id =
        Optional.ofNullable(request.request().getHeader(HEADER))
            .filter(called -> WELL_FORMED.matcher(called).matches())
            .orElseGet(RequestId::ofTrace);
    MDC.put(KEY, id);
    request.response().putHeader(HEADER, id);
    request.next();
  }

  private static String ofTrace() {
    SpanContext trace = Span.current().getSpanContext();
    return trace.isValid() ? trace.getTraceId() : UUID.randomUUID().toString();
  }
}
