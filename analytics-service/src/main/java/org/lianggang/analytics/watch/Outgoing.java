package org.lianggang.analytics.watch;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapPropagator;
import jakarta.inject.Singleton;
import java.net.http.HttpRequest;

/** Names the trace that a request of ours belongs to, as W3C Trace Context has it. */
@Singleton
public class Outgoing {

  private final Tracer tracer;
  private final TextMapPropagator propagator;

  Outgoing(Tracer tracer, OpenTelemetry telemetry) {
    this.tracer = tracer;
    this.propagator = telemetry.getPropagators().getTextMapPropagator();
  }

  /** A call that lasts until it is ended; the request gets the header {@code traceparent}. */
  public Call begin(String name, HttpRequest.Builder request) {
    Span span = tracer.spanBuilder(name).setSpanKind(SpanKind.CLIENT).startSpan();
    propagator.inject(Context.current().with(span), request, HttpRequest.Builder::setHeader);
    return span::end;
  }

  /** A request that was sent and whose answer is awaited. */
  @FunctionalInterface
  public interface Call {
    void end();
  }
}
