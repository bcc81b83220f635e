package org.lianggang.local.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lianggang.local.api.Api;

/** What ingest has in its database, held against what it has counted: nothing lost or doubled. */
public record Kept(String url, Api ingest) {

  private static final String OBSERVATIONS = "select count(*) from observation where period = ?";

  /** By what is wrong with each of those it counts. */
  private static final Map<String, String> FAULTS =
      Map.of(
          "figures whose revisions are not 1, 2, 3 …",
          """
          select count(*) from (
            select from observation
            group by province, region, indicator, period, sex, residence
            having count(*) <> max(revision) or min(revision) <> 1) as cell
          """,
          "submissions whose figures are not those they were counted to have",
          """
          select count(*) from submission s
          left join (select submission, count(*) as rows from observation group by submission) o
            on o.submission = s.id
          where coalesce(o.rows, 0) <> case
            when s.state in ('ACCEPTED', 'SUPERSEDED')
            then (s.counts ->> 'new')::bigint + (s.counts ->> 'revised')::bigint
            else 0 end
          """,
          "submissions with figures that the feed does not announce as a whole, once",
          """
          select count(*) from (select distinct submission from observation) o
          where 1 <> (select count(*) from feed where submission = o.submission and last)
          """,
          "places of the feed that are empty or beyond its head",
          """
          select (select head from feed_state) - count(position) from feed
          """);

  public long observations(int year) {
    return count(OBSERVATIONS, String.valueOf(year));
  }

  /** None where all is as it should be. */
  public List<String> faults() {
    List<String> faults = new ArrayList<>();
    FAULTS.forEach(
        (what, query) -> {
          long found = count(query);
          if (found != 0) {
            faults.add(found + " " + what);
          }
        });
    var audit = ingest.get("/v1/audit/verify").expect(200);
    if (!audit.path("intact").asBoolean()) {
      faults.add("the audit is not intact: " + audit.path("faults"));
    }
    return faults;
  }

  private long count(String query, Object... parameters) {
    try (Connection connection = DriverManager.getConnection(url);
        PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      ResultSet found = statement.executeQuery();
      found.next();
      return found.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException("what ingest has kept cannot be read", e);
    }
  }
}
