package org.lianggang.analytics.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lianggang.analytics.assessment.Reason;
import org.lianggang.analytics.assessment.Status;
import org.lianggang.analytics.catalogue.Measure;
import org.lianggang.analytics.catalogue.PlanVersion;
import org.lianggang.analytics.catalogue.Region;

/** Reads the verdicts the follower has stored. */
@Singleton
class AssessmentStore {

  private static final String STATUSES =
      """
      select plan, region, measure, status from assessment
      where plan = any(?) and region = any(?) and period = ?
      """;

  private static final String RESULTS =
      "select measure, result from assessment where plan = ? and region = ? and period = ?";

  private final ObjectReader json;

  AssessmentStore(ObjectMapper json) {
    this.json = Exact.reader(json);
  }

  /** A verdict's place. */
  record Key(String plan, String region, String measure) {}

  /** The statuses stored; a measure without data has none. */
  Map<Key, Status> statuses(
      Connection connection, Collection<PlanVersion> plans, Collection<Region> regions, int period)
      throws SQLException {
    Map<Key, Status> statuses = new HashMap<>();
    try (PreparedStatement select = connection.prepareStatement(STATUSES)) {
      new Arguments(select)
          .texts(plans.stream().map(version -> version.plan().code()).toList())
          .texts(regions.stream().map(Region::code).toList())
          .text(Integer.toString(period));
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          statuses.put(
              new Key(rows.getString(1), rows.getString(2), rows.getString(3)),
              Status.valueOf(rows.getString(4)));
        }
      }
    }
    return statuses;
  }

  /** The verdict on a series that was left out; empty where it was judged. */
  Optional<ObjectNode> setAside(Connection connection, Subject subject, Measure measure)
      throws SQLException {
    return Optional.ofNullable(
            results(connection, subject.plan(), subject.region(), subject.year())
                .get(measure.code()))
        .filter(result -> result.path("reason").asText().equals(Reason.SET_ASIDE.name()));
  }

  /** The verdicts stored, by measure. */
  Map<String, ObjectNode> results(
      Connection connection, PlanVersion plan, Region region, int period) throws SQLException {
    Map<String, ObjectNode> results = new HashMap<>();
    try (PreparedStatement select = connection.prepareStatement(RESULTS)) {
      new Arguments(select)
          .text(plan.plan().code())
          .text(region.code())
          .text(Integer.toString(period));
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          results.put(rows.getString(1), (ObjectNode) json.readTree(rows.getString(2)));
        }
      }
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
    return results;
  }
}
