package org.lianggang.analytics.exchange.rest;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.lianggang.analytics.access.Readers;
import org.lianggang.analytics.access.Sight;
import org.lianggang.analytics.exchange.data.DataQuery;
import org.lianggang.analytics.exchange.library.LibraryStore;
import org.lianggang.analytics.exchange.library.Standing;

/** Lends one state of the database at a time. */
@Singleton
class States {

  private final AgroalDataSource database;
  private final LibraryStore libraries;
  private final Readers readers;

  States(
      @DataSource("reading") AgroalDataSource database, LibraryStore libraries, Readers readers) {
    this.database = database;
    this.readers = readers;
    this.libraries = libraries;
  }

  /** What is done with a state. */
  @FunctionalInterface
  interface Use<T> {
    T with(State state, Connection connection) throws SQLException;
  }

  /** From now on what whoever asks may see of the regions that a query names. */
  Sight show(Connection connection, DataQuery query) throws SQLException {
    readers.askedFor(query.regions());
    Sight sight = readers.sight();
    readers.show(connection, sight);
    return sight;
  }

  <T> T use(Use<T> use) throws SQLException {
    return use(readers.sight(), use);
  }

  /** For an answer that goes on after the request is forgotten. */
  <T> T use(Sight sight, Use<T> use) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        readers.show(connection, sight);
        Standing standing = libraries.standing(connection);
        return use.with(
            new State(standing, libraries.at(connection, standing), sight.clearance()), connection);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }
}
