package org.lianggang.analytics.access;

import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianggang.analytics.disclosure.Clearance;

/**
 * Decides what whoever asks may see, and shows a connection only that: for the public its tables
 * are the views of the schema {@code open}, until its transaction ends. The only place that does
 * either.
 */
@Singleton
public class Readers {

  private static final String SHOW =
      "select set_config('search_path', ?, true), set_config('lianggang.scope', ?, true)";

  private static final String GO_BACK =
      "select set_config('search_path', ?, true), set_config('lianggang.as_of', ?, true)";

  private final Callers callers;
  private final Admission admission;
  private final Territory territory;
  private final RowScope scope;

  Readers(Callers callers, Admission admission, Territory territory, RowScope scope) {
    this.scope = scope;
    this.callers = callers;
    this.admission = admission;
    this.territory = territory;
  }

  /**
   * Of who asks now, for the regions that are asked for; nobody is shown more outside a request.
   */
  public Clearance clearance() {
    return Arc.container().requestContext().isActive()
        ? clearance(callers.now())
        : Clearance.PUBLIC;
  }

  /** For regions that were not known before the question was read; none of them are all. */
  public Clearance askedFor(Collection<String> regions) {
    admission.about(regions.stream().filter(Objects::nonNull).toList());
    return clearance();
  }

  private Clearance clearance(Caller caller) {
    List<Grant> cleared = caller.cleared();
    if (cleared.stream().anyMatch(grant -> grant.region() == null)) {
      return Clearance.FULL;
    }
    Set<String> held = cleared.stream().map(Grant::region).collect(Collectors.toSet());
    return !held.isEmpty()
            && !admission.regions().isEmpty()
            && territory.lies(admission.regions(), held)
        ? Clearance.FULL
        : Clearance.PUBLIC;
  }

  /** The same, to be shown also after the request has ended. */
  public Sight sight() {
    return scope.isInRequest()
        ? new Sight(clearance(), scope.now(), callers.until(), callers.now().key())
        : new Sight(clearance(), RowScope.NOTHING, Instant.MAX, Optional.empty());
  }

  /** Cache-Control: what not everybody may see is not kept for everybody on its way. */
  public String keeping() {
    return clearance() == Clearance.PUBLIC ? "no-cache" : "private, no-cache";
  }

  /** What stands now; the connection has to be in a transaction that has shown nothing yet. */
  public void show(Connection connection) throws SQLException {
    Sight sight = sight();
    if (sight.clearance() != Clearance.FULL) {
      show(connection, sight);
    }
  }

  /** The same, whoever was shown something before, and whoever does the work. */
  public void show(Connection connection, Sight sight) throws SQLException {
    try (PreparedStatement set = connection.prepareStatement(SHOW)) {
      set.setString(1, sight.clearance() == Clearance.FULL ? "public" : "open, public");
      set.setString(2, sight.rows());
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
