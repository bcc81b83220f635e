package org.lianggang.analytics.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lianggang.analytics.access.Readers;
import org.lianggang.analytics.disclosure.Clearance;

/**
 * What of a release is not for everybody: the verdicts on series in which something is hidden now,
 * whatever was shown when it was frozen. A release keeps every figure.
 */
@Singleton
class Unreleased {

  private static final String HIDDEN =
      """
      select w.measure
      from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
        as w (measure, plan, region, period, indicator)
      where exists (
          select from suppressed s where s.indicator = w.indicator and s.region = w.region)
        or exists (
          select from assessment a
          where a.plan = w.plan and a.region = w.region and a.period = w.period
            and a.measure = w.measure and not a.disclosed)
      """;

  /** What may be said of any verdict: of what it is, not how it is. */
  private static final List<String> SHOWN =
      List.of(
          "plan",
          "planVersion",
          "measure",
          "name",
          "domain",
          "goal",
          "department",
          "memberUnit",
          "region",
          "indicator",
          "sex",
          "residence",
          "comparison",
          "class",
          "period",
          "target");

  private static final List<String> FLAGS = List.of("early", "uncertain", "roundingDecides");

  private static final List<String> LISTS =
      List.of("failingYears", "yearsWithoutData", "groups", "notes", "warnings");

  private final Readers readers;

  Unreleased(Readers readers) {
    this.readers = readers;
  }

  /** Cache-Control of what this lets through. */
  String keeping() {
    return readers.keeping();
  }

  /** The documents as they may be seen now; the connection sees every figure. */
  List<ObjectNode> without(Connection connection, List<ObjectNode> items) throws SQLException {
    if (readers.clearance() == Clearance.FULL) {
      return items;
    }
    Set<String> hidden = hidden(connection, items);
    return items.stream()
        .map(item -> hidden.contains(item.path("measure").asText()) ? bare(item) : item)
        .toList();
  }

  private static Set<String> hidden(Connection connection, List<ObjectNode> items)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(HIDDEN)) {
      int next = 1;
      for (String field : List.of("measure", "plan", "region", "period", "indicator")) {
        query.setArray(
            next++,
            connection.createArrayOf(
                "text", items.stream().map(item -> item.path(field).asText()).toArray()));
      }
      Set<String> measures = new HashSet<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          measures.add(rows.getString(1));
        }
      }
      return measures;
    }
  }

  private static ObjectNode bare(ObjectNode item) {
    ObjectNode bare = item.deepCopy();
    bare.retain(SHOWN);
    bare.putNull("met");
    bare.put("status", "NO_DATA");
    bare.put("reason", "SUPPRESSED");
    FLAGS.forEach(flag -> bare.put(flag, false));
    LISTS.forEach(bare::putArray);
    return bare;
  }
}
