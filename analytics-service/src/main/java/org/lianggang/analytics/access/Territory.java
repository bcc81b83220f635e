package org.lianggang.analytics.access;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

/** Which regions stand below which, as the roster has it now. */
@Singleton
public class Territory {

  private static final String OUTSIDE =
      """
      with recursive up (asked, code) as (
        select code, code from unnest(?::text[]) as asked (code)
        union
        select up.asked, region.parent
        from up join region on region.code = up.code
        where region.parent is not null)
      select exists (
        select from unnest(?::text[]) as asked (code)
        where code not in (select up.asked from up where up.code = any (?::text[])))
      """;

  private final AgroalDataSource database;

  Territory(AgroalDataSource database) {
    this.database = database;
  }

  /** Whether one grant gives all that another does. */
  public boolean covers(Grant wide, Grant narrow) {
    return wide.role() == narrow.role()
        && (wide.unit() == null || wide.unit().equals(narrow.unit()))
        && (wide.region() == null
            || narrow.region() != null && lies(Set.of(narrow.region()), Set.of(wide.region())));
  }

  /** Whether each of the regions is one of those above, or below one of them. */
  boolean lies(Set<String> regions, Set<String> above) {
    if (above.containsAll(regions)) {
      return true;
    }
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(OUTSIDE)) {
      Object[] asked = regions.toArray();
      query.setArray(1, connection.createArrayOf("text", asked));
      query.setArray(2, connection.createArrayOf("text", asked));
      query.setArray(3, connection.createArrayOf("text", above.toArray()));
      ResultSet row = query.executeQuery();
      row.next();
      return !row.getBoolean(1);
    } catch (SQLException e) {
      throw new IllegalStateException("the regions could not be read", e);
    }
  }
}
