package org.lianggang.analytics.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.lianggang.analytics.assessment.Judgement;
import org.lianggang.analytics.assessment.Status;

/** Reads what reviewers recorded about qualitative measures. */
@Singleton
class JudgementReader {

  private static final String STANDING =
      """
      select body from judgement
      where plan = ? and region = ? and measure = ? and period = ?
      order by position desc
      limit 1
      """;

  private final ObjectReader json;

  JudgementReader(ObjectMapper json) {
    this.json =
        json.readerFor(Recorded.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /** A judgement with its evidence, as it was recorded. */
  record Recorded(
      String id,
      String period,
      Status status,
      String evidence,
      String reviewer,
      Instant recordedAt) {

    Judgement judgement() {
      return new Judgement(status, evidence, reviewer, period);
    }
  }

  /** The last one recorded; empty where nobody has judged yet. */
  Optional<Recorded> standing(Connection connection, Subject subject, Outline.Place place)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(STANDING)) {
      new Arguments(select)
          .text(subject.plan().plan().code())
          .text(subject.region().code())
          .text(place.measure().code())
          .text(subject.period());
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(json.readValue(row.getString(1))) : Optional.empty();
      }
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
