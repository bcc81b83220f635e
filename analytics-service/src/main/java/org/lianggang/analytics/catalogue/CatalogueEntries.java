package org.lianggang.analytics.catalogue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Documents of catalogue and roster as they were each time they were put. */
public final class CatalogueEntries {

  private static final String KEEP =
      """
      insert into catalogue_entry (kind, code, body, position) values (?, ?, ?::jsonb, ?)
      on conflict (kind, code, position) do update set body = excluded.body
      """;

  private CatalogueEntries() {}

  /** kind: the table that has the document as it stands. */
  public static void keep(
      Connection connection, String kind, String code, String body, long position)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
      insert.setString(1, kind);
      insert.setString(2, code);
      insert.setString(3, body);
      insert.setLong(4, position);
      insert.executeUpdate();
    }
  }
}
