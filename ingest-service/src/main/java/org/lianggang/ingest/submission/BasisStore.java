package org.lianggang.ingest.submission;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what verdicts rest on. */
@Singleton
class BasisStore {

  private static final String DOCUMENTS = "select version from catalogue";

  private static final String ACCEPTANCES =
      """
      select r.code, coalesce(sum(s.acceptances), 0)
      from unnest(?) as r (code) left join scope s on s.region = r.code
      group by r.code
      """;

  private final AgroalDataSource database;

  BasisStore(AgroalDataSource database) {
    this.database = database;
  }

  Basis present(Set<String> regions) {
    try (Connection connection = database.getConnection();
        PreparedStatement documents = connection.prepareStatement(DOCUMENTS);
        PreparedStatement acceptances = connection.prepareStatement(ACCEPTANCES)) {
      ResultSet version = documents.executeQuery();
      version.next();
      acceptances.setArray(1, connection.createArrayOf("text", regions.toArray()));
      ResultSet found = acceptances.executeQuery();
      SortedMap<String, Long> accepted = new TreeMap<>();
      while (found.next()) {
        accepted.put(found.getString(1), found.getLong(2));
      }
      return new Basis(version.getLong(1), accepted);
    } catch (SQLException e) {
      throw new IllegalStateException("what was accepted could not be counted", e);
    }
  }
}
