package org.lianggang.ingest.access;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

/**
 * Work inside a request that by its nature needs more rows than its caller may see. Who takes it
 * has made sure of what the caller may, and tells no more than that: whose a thing is ({@code
 * Owners}), judging rows against those of other regions, units and years ({@code Examination}),
 * what was answered to a key, as whoever reports for its unit asks ({@code submission.Keys}),
 * handing work on to a job and telling its sender of it ({@code Jobs}, {@code SubmissionResource}),
 * accepting ({@code Reviewing}), what two units say differently ({@code DisputeResource}), what is
 * still owed ({@code HandedInStore}), last year's figures in a form ({@code Templates}), where the
 * feed stands ({@code StatusStore}), what was delivered ({@code DeliveryStore}), whether a file is
 * there ({@code AttachmentStore}), whether a key holds, and all keys for an administrator ({@code
 * Keys}).
 */
@Singleton
public class WholeView {

  private final RowScope scope;
  private final RowGuard guard;
  private final AgroalDataSource database;
  private final TransactionSynchronizationRegistry transaction;

  WholeView(
      RowScope scope,
      RowGuard guard,
      AgroalDataSource database,
      TransactionSynchronizationRegistry transaction) {
    this.scope = scope;
    this.guard = guard;
    this.database = database;
    this.transaction = transaction;
  }

  /** Everything is seen and written until it has ended. */
  public <T> T of(Supplier<T> work) {
    if (scope.now().equals(RowScope.EVERYTHING)) {
      return work.get();
    }
    boolean well = false;
    scope.takeWhole();
    try {
      tell();
      T done = work.get();
      well = true;
      return done;
    } finally {
      scope.giveBack();
      end(well);
    }
  }

  public void run(Runnable work) {
    of(
        () -> {
          work.run();
          return null;
        });
  }

  /** Of what has failed nothing more is done in the same transaction. */
  private void end(boolean well) {
    if (well) {
      tell();
    } else if (isInTransaction()) {
      transaction.setRollbackOnly();
    }
  }

  private boolean isInTransaction() {
    return transaction.getTransactionStatus() == Status.STATUS_ACTIVE;
  }

  /** Connections that are yet to be had are told as they leave the pool. */
  private void tell() {
    if (!isInTransaction()) {
      return;
    }
    try (Connection connection = database.getConnection()) {
      guard.tell(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("the scope of the work could not be told", e);
    }
  }
}
