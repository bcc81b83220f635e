package org.lianggang.analytics.follow;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.lianggang.analytics.catalogue.CatalogueStore;

/**
 * What has been followed. Changes, what was judged because of them, and the watermark are kept
 * together or not at all.
 */
@Singleton
class ReadModel {

  /** All that comes from the feed; what people do with it is never among these. */
  private static final List<String> TABLES =
      List.of(
          "moment",
          "spread",
          "catalogue_entry",
          "indicator",
          "plan_version",
          "region",
          "department",
          "member_unit",
          "duties",
          "round",
          "obligation",
          "judgement",
          "observation",
          "series",
          "derived",
          "pending",
          "suppressed",
          "suppression_changed",
          "assessment",
          "disclosed_assessment",
          "warning",
          "touched",
          "set_aside");

  private final DataSource database;
  private final Watermarks watermarks;
  private final ChangeReader reader;
  private final Judging judging;
  private final Applying.Stores stores;

  ReadModel(
      DataSource database,
      Watermarks watermarks,
      ChangeReader reader,
      Judging judging,
      CatalogueStore catalogue,
      RosterStore roster,
      JudgementStore judgements,
      AcceptanceStore acceptances,
      SetAsideStore setAside,
      ObligationStore obligations,
      Panels panels,
      Spreading spreading) {
    this.database = database;
    this.watermarks = watermarks;
    this.reader = reader;
    this.judging = judging;
    this.stores =
        new Applying.Stores(
            catalogue,
            roster,
            judgements,
            acceptances,
            setAside,
            obligations,
            panels,
            spreading,
            reader);
  }

  /**
   * Takes in a page that was asked for at {@code from}. Nothing happens when somebody else has
   * moved the watermark since. A fault leaves what lies before it taken in.
   *
   * @param afresh everything known is given up first; the page begins with the first change
   * @param rebuilt the name of the rebuild that was asked for last; kept
   */
  Optional<Fault> take(Watermark from, FeedPage page, boolean afresh, String rebuilt)
      throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      boolean kept = false;
      try {
        Optional<Fault> fault = take(connection, from, page, afresh, rebuilt);
        connection.commit();
        kept = true;
        return fault;
      } finally {
        if (!kept) {
          connection.rollback();
        }
        connection.setAutoCommit(true);
      }
    }
  }

  private Optional<Fault> take(
      Connection connection, Watermark from, FeedPage page, boolean afresh, String rebuilt)
      throws SQLException {
    if (!watermarks.lock(connection).equals(from)) {
      return Optional.empty();
    }
    Watermark start = afresh ? Watermark.NOTHING : from;
    if (afresh) {
      empty(connection);
    }
    Changes changes = reader.read(page.items(), start.position());
    apply(connection, start, changes.understood(), page.head());
    Watermark reached = reached(start, page, changes.understood(), rebuilt);
    if (!reached.equals(from)) {
      watermarks.write(connection, reached);
    }
    return changes.fault();
  }

  private void apply(Connection connection, Watermark start, List<Change> changes, long head)
      throws SQLException {
    if (changes.isEmpty()) {
      return;
    }
    NewRows moments = new NewRows();
    changes.forEach(change -> moments.add(change.at().position(), change.at().time()));
    moments.into(connection, "moment", "position bigint", "at timestamptz");
    Applying applying = new Applying(connection, stores);
    for (Change change : changes) {
      change.tell(applying);
    }
    judging.again(connection, applying.finish(), Passage.of(start, changes, head));
  }

  private static Watermark reached(
      Watermark start, FeedPage page, List<Change> changes, String rebuilt) {
    Change.At last =
        changes.isEmpty()
            ? new Change.At(start.position(), start.at())
            : changes.get(changes.size() - 1).at();
    return new Watermark(
        page.epoch(),
        last.position(),
        last.time(),
        Math.max(page.head(), last.position()),
        start.complete() || last.position() >= page.head(),
        catalogue(start, changes),
        rebuilt);
  }

  private static long catalogue(Watermark start, List<Change> changes) {
    return changes.stream()
        .filter(Change.CatalogueChange.class::isInstance)
        .mapToLong(change -> change.at().position())
        .reduce(start.catalogue(), Math::max);
  }

  /**
   * Truncating would be faster, but would wait for every reader, make them wait until the first
   * page is judged, and show them nothing where their transaction still stands before the rebuild.
   */
  private static void empty(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        statement.execute("delete from " + table);
      }
    }
  }
}
