package org.lianggang.analytics.query;

import static org.lianggang.analytics.problem.FindingCode.AS_OF_BEYOND_COMPUTED;
import static org.lianggang.analytics.problem.FindingCode.NOTHING_KNOWN_YET;
import static org.lianggang.analytics.problem.FindingCode.NOT_A_MOMENT;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import org.lianggang.analytics.access.Readers;
import org.lianggang.analytics.problem.Finding;
import org.lianggang.analytics.problem.Problem;
import org.lianggang.analytics.problem.Reading;

/**
 * Takes a connection back to what was known at a position of the feed: from then on its tables are
 * those of the schema {@code past}, until its transaction ends.
 */
@Singleton
class Moment {

  private static final String LAST_BEFORE = "select max(position) from moment where at <= ?";

  private static final String UP_TO = "select set_config('lianggang.as_of_time', ?, true)";

  private final Readers readers;

  Moment(Readers readers) {
    this.readers = readers;
  }

  /** The position meant by {@code asOf}: itself, or the last that was given by a time. */
  Reading<Long> position(Connection connection, String asOf, Standing present) throws SQLException {
    return isPosition(asOf)
        ? position(asOf, Long.parseLong(asOf), present)
        : time(connection, asOf, present);
  }

  private static Reading<Long> position(String asOf, long position, Standing present) {
    return position <= present.position()
        ? new Reading.Understood<>(position)
        : beyond(asOf, present);
  }

  private static Reading<Long> time(Connection connection, String asOf, Standing present)
      throws SQLException {
    OffsetDateTime time;
    try {
      time = OffsetDateTime.parse(asOf);
    } catch (DateTimeException e) {
      return new Reading.Refused<>(
          Problem.misasked(List.of(Finding.at(NOT_A_MOMENT, null, "asOf", asOf, asOf))));
    }
    if (present.at() == null || time.toInstant().isAfter(present.at())) {
      return beyond(asOf, present);
    }
    try (PreparedStatement query = connection.prepareStatement(LAST_BEFORE)) {
      query.setObject(1, time);
      ResultSet row = query.executeQuery();
      row.next();
      long position = row.getLong(1);
      return position > 0
          ? new Reading.Understood<>(position)
          : conflict(Finding.at(NOTHING_KNOWN_YET, null, "asOf", asOf, asOf));
    }
  }

  /** What people do lies between positions: a time reaches further than the one it stands for. */
  void goBack(Connection connection, long position, String asOf) throws SQLException {
    readers.goBack(connection, position);
    try (PreparedStatement set = connection.prepareStatement(UP_TO)) {
      set.setString(1, isPosition(asOf) ? "" : asOf);
      set.executeQuery().close();
    }
  }

  private static boolean isPosition(String asOf) {
    return asOf.matches("\\d{1,18}");
  }

  private static Reading<Long> beyond(String asOf, Standing present) {
    return conflict(
        Finding.at(AS_OF_BEYOND_COMPUTED, null, "asOf", asOf, asOf, present.computedUpTo()));
  }

  private static Reading<Long> conflict(Finding finding) {
    return new Reading.Refused<>(Problem.conflict(finding));
  }
}
