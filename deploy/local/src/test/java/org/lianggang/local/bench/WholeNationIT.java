package org.lianggang.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The nation that is measured, very small: eight regions, twenty indicators. */
class WholeNationIT {

  private static final double TINY = 0.0001;

  /** What comes with the figures, as it is. */
  private static final Map<String, String> FIGURES =
      Map.of(
          "observation", "select o::text from observation o order by 1",
          "series", "select s::text from series s order by 1");

  /** What follows from them; positions and versions are those of the plan. */
  private static final Map<String, String> FOUND =
      Map.of(
          "derived", "select d::text from derived d order by 1",
          "assessment",
              """
              select plan || region || period || measure || status
                || (result::jsonb - 'planVersion')
              from assessment order by 1
              """,
          "warning", "select (to_jsonb(w) - 'position')::text from warning w order by 1");

  private static Stage stage;

  @BeforeAll
  static void begin() {
    stage = new Stage(TINY, SyntheticNation.whole(TINY));
  }

  @AfterAll
  static void end() {
    stage.close();
  }

  @Test
  void what_is_brought_in_at_once_is_what_following_leaves() throws SQLException {
    try (Stage followed = new Stage(TINY, SyntheticNation.whole(TINY));
        Connection connection =
            DriverManager.getConnection(followed.pair().database().url("analytics"))) {
      for (int year = SyntheticNation.EARLIEST; year <= SyntheticNation.LATEST; year++) {
        followed.acceptAll(year);
      }
      followed.awaitFollowed();
      Map<String, List<String>> figures = dump(connection, FIGURES);
      followed.putPlan(1);
      followed.awaitFollowed();
      Map<String, List<String>> found = dump(connection, FOUND);
      assertThat(found.get("assessment")).hasSize(480);

      try (Statement statement = connection.createStatement()) {
        statement.execute("delete from observation where region <> '000000'");
        statement.execute("truncate series, derived, assessment, warning");
      }
      new ReadModel(followed.pair().database().url("analytics")).fill(followed.nation());
      assertThat(dump(connection, FIGURES)).isEqualTo(figures);
      followed.putIndicators(2);
      followed.awaitFollowed();
      followed.putPlan(2);
      followed.awaitFollowed();
      assertThat(dump(connection, FOUND)).isEqualTo(found);
    }
  }

  static Stream<Measure> measures() {
    return Stream.of(
        new AssessNation(),
        new RecomputeOne(),
        Reads.ofRegion(),
        Reads.ofNation(),
        new ReadUnchanged(),
        Streaming.csv(),
        Streaming.sdmx(),
        new AvailabilityOfNation());
  }

  /** Whether the goal is met is not asked: the machine is busy with the build. */
  @ParameterizedTest
  @MethodSource("measures")
  void a_measure_says_what_it_found(Measure measure) {
    assertThat(measure.run(stage).print()).startsWith(measure.name() + " ").contains(" goal ");
  }

  private static Map<String, List<String>> dump(Connection connection, Map<String, String> queries)
      throws SQLException {
    Map<String, List<String>> dump = new LinkedHashMap<>();
    for (Map.Entry<String, String> query : queries.entrySet()) {
      List<String> found = new ArrayList<>();
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(query.getValue())) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
      dump.put(query.getKey(), found);
    }
    return dump;
  }
}
