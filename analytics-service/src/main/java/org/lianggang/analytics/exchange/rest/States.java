package org.lianggang.analytics.exchange.rest;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.lianggang.analytics.exchange.library.LibraryStore;
import org.lianggang.analytics.exchange.library.Standing;

/** Lends one state of the database at a time. */
@Singleton
class States {

  private final AgroalDataSource database;
  private final LibraryStore libraries;

  States(@DataSource("reading") AgroalDataSource database, LibraryStore libraries) {
    this.database = database;
    this.libraries = libraries;
  }

  /** What is done with a state. */
  @FunctionalInterface
  interface Use<T> {
    T with(State state, Connection connection) throws SQLException;
  }

  <T> T use(Use<T> use) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        Standing standing = libraries.standing(connection);
        return use.with(new State(standing, libraries.at(connection, standing)), connection);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }
}
