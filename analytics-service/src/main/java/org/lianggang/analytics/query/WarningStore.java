package org.lianggang.analytics.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianggang.analytics.catalogue.Measure;

/** Reads the warnings. */
@Singleton
class WarningStore {

  private static final String COLUMNS =
      """
      select id, code, level, state, plan, measure, indicator, region, period, "group", unit,
             found, bound, years, text
      from (
        select w.*,
      """
          + Life.STATE
          + """
           as state
        from warning w left join life a on a.id = w.id) w
      """;

  /** An empty list of codes asks for all of them. */
  private static final String FILTER =
      """
          where (cardinality(?::text[]) = 0 or region = any(?))
            and (cardinality(?::text[]) = 0 or period = any(?))
            and (cardinality(?::text[]) = 0 or code = any(?))
            and (cardinality(?::text[]) = 0 or level = any(?))
            and (cardinality(?::text[]) = 0 or state = any(?))
            and (cardinality(?::text[]) = 0 or indicator = any(?))
            and (?::text is null or plan = ? or (plan is null and indicator = any(?)))
            and (?::text is null or unit = ? or (region = any(?)
              and (plan || '/' || measure = any(?) or (plan is null and indicator = any(?)))))
          """;

  private static final String WANTED =
      COLUMNS
          + FILTER
          + """
            and (?::text is null or (period < ? or (period = ? and (region, id) > (?, ?::uuid))))
          order by period desc, region, id
          limit ?
          """;

  private static final String COUNTED =
      "select region, code, level, count(*) from ("
          + COLUMNS
          + FILTER
          + ") found group by region, code, level order by region, code, level";

  private static final String OF_VERDICTS =
      COLUMNS + "where region = ? and period = ? and (plan = ? or plan is null) order by id";

  private final ObjectMapper json;

  WarningStore(ObjectMapper json) {
    this.json = json;
  }

  /**
   * A warning as it stands.
   *
   * @param plan and measure: null for a warning about the figures of an indicator
   * @param indicator null for a warning about what a unit owes
   * @param unit that owes; null for all others
   * @param group "sex/residence"
   * @param bound null where there is no number to hold the figure against
   */
  record Row(
      UUID id,
      String code,
      String level,
      String state,
      String plan,
      String measure,
      String indicator,
      String region,
      String period,
      String group,
      String unit,
      BigDecimal found,
      BigDecimal bound,
      List<Integer> years,
      JsonNode text) {

    /** Warnings about figures stand under every measure of the indicator. */
    boolean isAbout(Measure other) {
      return measure == null
          ? indicator != null && indicator.equals(other.indicator())
          : measure.equals(other.code());
    }
  }

  /** The warnings of one plan in a region and period. */
  record OfVerdicts(List<Row> rows) {

    List<Row> of(Measure measure) {
      return rows.stream().filter(row -> row.isAbout(measure)).toList();
    }
  }

  /**
   * What is asked for; an empty list asks for all.
   *
   * @param plan null for all plans
   * @param measured indicators of the plan
   */
  record Wanted(
      Collection<String> regions,
      Collection<String> periods,
      Collection<String> codes,
      Collection<String> levels,
      Collection<String> states,
      Collection<String> indicators,
      String plan,
      Collection<String> measured,
      Addressed addressed,
      Optional<Place> after,
      int limit) {}

  /** A place in the order of all warnings. */
  record Place(String period, String region, String id) {

    private static final Place BEGINNING = new Place(null, null, null);
    private static final Pattern KEY = Pattern.compile("(\\d{4})/(\\d{6,12})/([0-9a-f-]{36})");

    static Place of(Row row) {
      return new Place(row.period(), row.region(), row.id().toString());
    }

    static Optional<Place> read(String key) {
      return Optional.of(KEY.matcher(key))
          .filter(Matcher::matches)
          .map(found -> new Place(found.group(1), found.group(2), found.group(3)));
    }

    String key() {
      return period + "/" + region + "/" + id;
    }
  }

  OfVerdicts ofVerdicts(Connection connection, Subject subject) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(OF_VERDICTS)) {
      new Arguments(select)
          .text(subject.region().code())
          .text(subject.period())
          .text(subject.plan().plan().code());
      return new OfVerdicts(rows(select));
    }
  }

  /** The youngest years first; one more than the page holds. */
  List<Row> find(Connection connection, Wanted wanted) throws SQLException {
    Place after = wanted.after().orElse(Place.BEGINNING);
    try (PreparedStatement select = connection.prepareStatement(WANTED)) {
      filter(new Arguments(select), wanted)
          .text(after.period())
          .text(after.period())
          .text(after.period())
          .text(after.region())
          .text(after.id())
          .number(wanted.limit() + 1);
      return rows(select);
    }
  }

  private List<Row> rows(PreparedStatement select) throws SQLException {
    List<Row> rows = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        rows.add(row(row));
      }
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private Row row(ResultSet row) throws SQLException, JsonProcessingException {
    return new Row(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        row.getString(11),
        row.getBigDecimal(12),
        row.getBigDecimal(13),
        Arrays.asList((Integer[]) row.getArray(14).getArray()),
        json.readTree(row.getString(15)));
  }

  /** How many warnings of a rule and level there are in a region. */
  record Count(String region, String code, String level, long count) {}

  List<Count> count(Connection connection, Wanted wanted) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(COUNTED)) {
      filter(new Arguments(select), wanted);
      List<Count> counts = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          counts.add(
              new Count(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)));
        }
      }
      return counts;
    }
  }

  private static Arguments filter(Arguments arguments, Wanted wanted) throws SQLException {
    return arguments
        .anyOf(wanted.regions())
        .anyOf(wanted.periods())
        .anyOf(wanted.codes())
        .anyOf(wanted.levels())
        .anyOf(wanted.states())
        .anyOf(wanted.indicators())
        .text(wanted.plan())
        .text(wanted.plan())
        .texts(wanted.measured())
        .text(wanted.addressed().unit())
        .text(wanted.addressed().unit())
        .texts(wanted.addressed().regions())
        .texts(wanted.addressed().measures())
        .texts(wanted.addressed().indicators());
  }
}
