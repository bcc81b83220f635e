package org.lianggang.analytics.access;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.lianggang.analytics.AnalyticsSettings;
import org.lianggang.analytics.disclosure.Clearance;

/**
 * Decides what whoever asks may see, and shows a connection only that: for the public its tables
 * are the views of the schema {@code open}, until its transaction ends. The only place that does
 * either.
 */
@Singleton
public class Readers {

  private static final String SHOW = "select set_config('search_path', ?, true)";

  private static final String GO_BACK =
      "select set_config('search_path', ?, true), set_config('lianggang.as_of', ?, true)";

  private final Clearance everybody;

  Readers(AnalyticsSettings settings) {
    this.everybody =
        switch (settings.readers()) {
          case PUBLIC -> Clearance.PUBLIC;
          case AUTHORISED -> Clearance.FULL;
        };
  }

  /** Of who asks now: as long as nobody signs in, of all who reach this instance. */
  public Clearance clearance() {
    return everybody;
  }

  /** Cache-Control: what not everybody may see is not kept for everybody on its way. */
  public String keeping() {
    return clearance() == Clearance.PUBLIC ? "no-cache" : "private, no-cache";
  }

  /** What stands now; the connection has to be in a transaction that has shown nothing yet. */
  public void show(Connection connection) throws SQLException {
    if (clearance() != Clearance.FULL) {
      show(connection, clearance());
    }
  }

  /** The same, whoever was shown something before. */
  public void show(Connection connection, Clearance clearance) throws SQLException {
    try (PreparedStatement set = connection.prepareStatement(SHOW)) {
      set.setString(1, clearance == Clearance.FULL ? "public" : "open, public");
      set.executeQuery().close();
    }
  }

  /** What was known at a position of the feed, as far as it may be seen now. */
  public void goBack(Connection connection, long position) throws SQLException {
    try (PreparedStatement set = connection.prepareStatement(GO_BACK)) {
      set.setString(1, clearance() == Clearance.FULL ? "past, public" : "open_past, past, public");
      set.setString(2, Long.toString(position));
      set.executeQuery().close();
    }
  }
}
