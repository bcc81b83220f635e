package org.lianggang.analytics.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.lianggang.analytics.access.Readers;
import org.lianggang.analytics.contract.Operations;
import org.lianggang.analytics.disclosure.Clearance;

/**
 * Leaves a trace of who is shown what not everybody may see, before it is shown: by the operations
 * that the contract marks {@code x-recorded}.
 */
@Singleton
class Reads {

  private static final String READ = "read";

  /** What the gate has let in. */
  private static final int AFTER_REFUSALS = Priorities.USER + 100;

  private final Operations figures;
  private final Readers readers;
  private final Acts acts;
  private final AgroalDataSource database;

  Reads(Operations contract, Readers readers, Acts acts, AgroalDataSource database) {
    this.figures = contract.that(operation -> operation.path("x-recorded").asBoolean());
    this.readers = readers;
    this.acts = acts;
    this.database = database;
  }

  @ServerRequestFilter(priority = AFTER_REFUSALS)
  void record(ContainerRequestContext request) throws SQLException {
    UriInfo address = request.getUriInfo();
    Optional<Operations.Operation> read = figures.find(request.getMethod(), address.getPath());
    if (read.isPresent() && readers.clearance() == Clearance.FULL) {
      try (Connection connection = database.getConnection()) {
        acts.record(
            connection, Instant.now(), READ, storable(address.getPath()), Asked.of(address));
      }
    }
  }

  /** PostgreSQL knows no NUL in text. */
  private static String storable(String text) {
    return text.replace('\0', '\uFFFD');
  }

  /**
   * @param query what was asked for; null is everything
   */
  record Asked(String query) {

    static Asked of(UriInfo address) {
      String query = address.getRequestUri().getQuery();
      return new Asked(query == null ? null : storable(query));
    }
  }
}
