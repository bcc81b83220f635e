package org.lianggang.analytics.access;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** As whom the service works in its database. */
@Singleton
class DatabaseUser {

  /**
   * Whoever may become the owner of a table may also do away with its policies, and the owner of a
   * function change what policies ask; whatever the schema.
   */
  private static final String BOUND =
      """
      select not exists (
        select from pg_roles r
        where (r.rolsuper or r.rolbypassrls) and pg_has_role(r.oid, 'member'))
      and not exists (
        select from (
          select relowner, relnamespace from pg_class where relpersistence <> 't'
          union all
          select proowner, pronamespace from pg_proc) as thing (owner, schema)
        join pg_namespace n on n.oid = thing.schema
        where n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
          and pg_has_role(thing.owner, 'member'))
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
