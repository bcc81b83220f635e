package org.lianggang.ingest.submission;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

/** Counts what verdicts rest on. */
@Singleton
class BasisStore {

  private static final String PRESENT =
      """
      select version, (select coalesce(sum(acceptances), 0) from scope where region = any (?))
      from catalogue
      """;

  private final AgroalDataSource database;

  BasisStore(AgroalDataSource database) {
    this.database = database;
  }

  Basis present(Set<String> regions) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(PRESENT)) {
      query.setArray(1, connection.createArrayOf("text", regions.toArray()));
      ResultSet found = query.executeQuery();
      found.next();
      return new Basis(found.getLong(1), regions, found.getLong(2));
    } catch (SQLException e) {
      throw new IllegalStateException("what was accepted could not be counted", e);
    }
  }

  boolean isPresent(Basis basis) {
    return basis.equals(present(basis.regions()));
  }
}
