package org.lianggang.ingest.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.lianggang.ingest.contract.Operations;

/**
 * Leaves a trace of who asks for what is sensitive, before it is answered: by the operations that
 * the contract marks {@code x-recorded}.
 */
@Singleton
class Reads {

  private static final String READ = "read";

  /** What the gate has let in and the contract allows. */
  private static final int AFTER_REFUSALS = Priorities.USER + 100;

  private final Operations recorded;
  private final Acts acts;
  private final Provider<Clock> clock;

  /** The clock is not there yet when filters are made. */
  Reads(Operations contract, Acts acts, Provider<Clock> clock) {
    this.recorded = contract.that(operation -> operation.path("x-recorded").asBoolean());
    this.acts = acts;
    this.clock = clock;
  }

  @ServerRequestFilter(priority = AFTER_REFUSALS)
  void record(ContainerRequestContext request) {
    UriInfo address = request.getUriInfo();
    recorded
        .find(request.getMethod(), address.getPath())
        .ifPresent(
            operation ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () ->
                            acts.record(
                                clock.get().instant(), READ, address.getPath(), of(address))));
  }

  private static Asked of(UriInfo address) {
    return new Asked(address.getRequestUri().getQuery());
  }

  /**
   * @param query what was asked for; null is everything
   */
  record Asked(String query) {}
}
