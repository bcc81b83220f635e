package org.lianggang.ingest.traffic;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.lianggang.ingest.IngestSettings;

/**
 * How long the database may take for a request, and a request for the database: one statement, the
 * wait for a lock, the time between statements of a transaction. What goes on by itself (jobs, the
 * feed, migrations) takes its time. Connections are made for ordinary requests, so that these pay
 * nothing for it.
 */
@Singleton
class Patience implements AgroalPoolInterceptor {

  private static final Logger LOG = Logger.getLogger(Patience.class);
  private static final String SESSION = "set session";

  private final CurrentVertxRequest requests;
  private final Costs costs;
  private final IngestSettings.Limit limit;

  Patience(CurrentVertxRequest requests, Costs costs, IngestSettings settings) {
    this.requests = requests;
    this.costs = costs;
    this.limit = settings.limit();
  }

  @Override
  public void onConnectionCreate(Connection connection) {
    tell(connection, SESSION, limit.statement(), limit.lock(), limit.stall());
  }

  /** For the transaction that has begun already, or until the connection is given back. */
  @Override
  public void onConnectionAcquire(Connection connection) {
    Cost cost = cost();
    if (cost == null) {
      tell(connection, scope(connection), Duration.ZERO, Duration.ZERO, Duration.ZERO);
    } else if (cost == Cost.VARIES) {
      tell(connection, scope(connection), Duration.ZERO, limit.lock(), Duration.ZERO);
    } else if (cost == Cost.HIGH) {
      tell(connection, scope(connection), limit.dearStatement(), limit.lock(), limit.stall());
    }
  }

  @Override
  public void onConnectionReturn(Connection connection) {
    if (cost() != Cost.LOW && scope(connection).equals(SESSION)) {
      onConnectionCreate(connection);
    }
  }

  /** Null where nobody waits for an answer. */
  private Cost cost() {
    return Arc.container().requestContext().isActive()
        ? Optional.<RoutingContext>ofNullable(requests.getCurrent()).map(costs::of).orElse(null)
        : null;
  }

  private static String scope(Connection connection) {
    try {
      return connection.getAutoCommit() ? SESSION : "set local";
    } catch (SQLException lost) {
      return SESSION;
    }
  }

  /** A connection that is lost says so again to whoever is to use it. */
  private static void tell(
      Connection connection, String set, Duration statement, Duration lock, Duration stall) {
    try (Statement settings = connection.createStatement()) {
      settings.execute(
          "%1$s statement_timeout = %2$d; %1$s lock_timeout = %3$d; %1$s idle_in_transaction_session_timeout = %4$d"
              .formatted(set, statement.toMillis(), lock.toMillis(), stall.toMillis()));
    } catch (SQLException lost) {
      LOG.debugf("A connection was not told how long it may take: %s", lost.getMessage());
    }
  }
}
