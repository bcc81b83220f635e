package org.lianggang.ingest.access;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** As whom the service works in its database. */
@Singleton
class DatabaseUser {

  /** Whoever may become the owner of a table may also do away with its policies. */
  private static final String BOUND =
      """
      select not (rolsuper or rolbypassrls) and not exists (
        select from pg_class c
        where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
          and pg_has_role(c.relowner, 'member'))
      from pg_roles where rolname = current_user
      """;

  private final AgroalDataSource database;

  DatabaseUser(AgroalDataSource database) {
    this.database = database;
  }

  /** Whether the policies of the tables hold for it. */
  boolean isBound() {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(BOUND);
        ResultSet row = query.executeQuery()) {
      return row.next() && row.getBoolean(1);
    } catch (SQLException e) {
      throw new IllegalStateException("the user of the database is not known", e);
    }
  }
}
