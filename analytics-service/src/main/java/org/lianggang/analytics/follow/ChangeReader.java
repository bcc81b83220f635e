package org.lianggang.analytics.follow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.lianggang.analytics.assessment.Level;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.catalogue.Plan;
import org.lianggang.analytics.catalogue.Region;

/**
 * Understands the entries of the feed. Fields that came after this service are left alone; what it
 * needs and does not find is a fault.
 */
@Singleton
class ChangeReader {

  private final ObjectReader json;

  ChangeReader(ObjectMapper json) {
    this.json = exact(json).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /** Reads decimals as they are written. */
  static ObjectReader exact(ObjectMapper json) {
    return json.reader()
        .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
  }

  /**
   * The changes after a position, up to the first that cannot be understood or does not follow the
   * one before it. What lies at or below the position is known already.
   */
  Changes read(JsonNode events, long after) {
    List<Change> understood = new ArrayList<>();
    long known = after;
    for (JsonNode event : events) {
      try {
        Change change = understood(event);
        long position = change.at().position();
        if (position > known + 1) {
          return new Changes(understood, Optional.of(Fault.gap(known, position)));
        }
        if (position == known + 1) {
          understood.add(change);
          known = position;
        }
      } catch (JsonProcessingException e) {
        return new Changes(understood, Optional.of(Fault.unreadable(event, e)));
      }
    }
    return new Changes(understood, Optional.empty());
  }

  Part part(String body) throws JsonProcessingException {
    return json.forType(Part.class).readValue(body);
  }

  private Change understood(JsonNode event) throws JsonProcessingException {
    Change.At at =
        new Change.At(
            bind(required(event, "sequence"), Long.class),
            bind(required(event, "time"), Instant.class));
    String type = required(event, "type").asText();
    JsonNode data = required(event, "data");
    return switch (type) {
      case "org.lianggang.indicator.put" ->
          new Change.IndicatorPut(at, bind(data, Indicator.class), data);
      case "org.lianggang.plan.put" -> plan(at, data);
      case "org.lianggang.region.put" -> new Change.RegionPut(at, bind(data, Region.class), data);
      case "org.lianggang.department.put" -> new Change.DepartmentPut(at, text(data, "code"), data);
      case "org.lianggang.member-unit.put" ->
          new Change.MemberUnitPut(
              at, text(data, "code"), text(data, "department"), text(data, "region"), data);
      case "org.lianggang.duties.put" -> duties(at, data);
      case "org.lianggang.round.put" ->
          new Change.RoundPut(
              at, bind(required(data, "year"), Integer.class), text(data, "level"), data);
      case "org.lianggang.judgement.recorded" ->
          new Change.JudgementRecorded(at, bind(data, Reviewed.class), data);
      case "org.lianggang.observations.accepted" ->
          new Change.AcceptancePart(at, bind(data, Part.class), data);
      case "org.lianggang.obligation.changed" ->
          new Change.ObligationChanged(at, bind(data, Obligation.class));
      case "org.lianggang.round.closed" ->
          new Change.RoundClosed(
              at,
              bind(required(data, "year"), Integer.class),
              bind(required(data, "level"), Level.class));
      case "org.lianggang.waivers.put",
          "org.lianggang.obligation.reminder",
          "org.lianggang.narrative.changed" ->
          new Change.LeftAlone(at);
      default -> new Change.UnknownChange(at, type);
    };
  }

  private Change plan(Change.At at, JsonNode data) throws JsonProcessingException {
    JsonNode plan = required(data, "plan");
    required(plan, "startYear");
    required(plan, "endYear");
    return new Change.PlanPut(
        at, bind(required(data, "version"), Integer.class), bind(plan, Plan.class), plan);
  }

  private static Change duties(Change.At at, JsonNode data) throws JsonProcessingException {
    TreeSet<String> regions = new TreeSet<>();
    required(data, "items")
        .forEach(item -> item.path("regions").forEach(region -> regions.add(region.asText())));
    return new Change.DutiesPut(at, text(data, "unit"), regions, data);
  }

  private <T> T bind(JsonNode node, Class<T> type) throws JsonProcessingException {
    return json.treeToValue(node, type);
  }

  private static String text(JsonNode node, String field) throws JsonProcessingException {
    return required(node, field).asText();
  }

  private static JsonNode required(JsonNode node, String field) throws JsonProcessingException {
    if (!node.hasNonNull(field)) {
      throw MismatchedInputException.from(null, JsonNode.class, field + " is missing");
    }
    return node.get(field);
  }
}
