package org.lianggang.analytics.query;

import java.sql.Connection;
import java.sql.SQLException;
import org.lianggang.analytics.problem.Reading;

/**
 * A request that was understood.
 *
 * @param scope what the answer depends on
 * @param search how it is found
 */
record Question(Scope scope, Search search) {

  /** Finds the answer as the contract describes it, in one state of the database. */
  @FunctionalInterface
  interface Search {
    Object answer(Connection connection, Frame frame) throws SQLException;
  }

  /** Understands a request by the catalogue of the moment, or refuses it with every fault. */
  @FunctionalInterface
  interface Inquiry {
    Reading<Question> read(Asked asked, Directory directory);
  }
}
