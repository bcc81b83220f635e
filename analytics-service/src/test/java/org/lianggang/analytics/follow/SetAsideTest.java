package org.lianggang.analytics.follow;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lianggang.analytics.follow.Events.accepted;
import static org.lianggang.analytics.follow.Events.indicator;
import static org.lianggang.analytics.follow.Events.numeric;
import static org.lianggang.analytics.follow.Events.part;
import static org.lianggang.analytics.follow.Events.plan;
import static org.lianggang.analytics.follow.Events.regions;
import static org.lianggang.analytics.follow.Events.share;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianggang.testkit.Contract;
import org.lianggang.testkit.TestDatabase;

/** One series at fault is left out, says so, and holds up nobody else. */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "analytics"))
class SetAsideTest {

  /** Beyond what a double can hold: no path can be computed through it. */
  private static final String IMMENSE = "1" + "0".repeat(400);

  @Inject DataSource database;
  @Inject FollowerMaker followers;

  private final FakeFeed feed = new FakeFeed();
  private Tables tables;

  @BeforeEach
  void begin() {
    Contract.checkEveryAnswer();
    tables = new Tables(database);
    tables.empty();
    feed.append(regions())
        .append(
            List.of(
                share("GOOD"),
                indicator("POISON", "RATE", "‰", "1000"),
                plan(1, numeric("GOOD", "AT_LEAST", "30"), numeric("POISON", "AT_MOST", "5")),
                accepted("GOOD", "152900", "2020=24 2021=31"),
                accepted("POISON", "152900", "2020=7 2021=6 2022=5.5")));
  }

  @AfterEach
  void end() {
    feed.close();
    tables.empty();
  }

  @Test
  void what_contradicts_is_refused_and_the_rest_of_its_page_taken_in() {
    feed.append(
        List.of(
            part("again", "POISON", "152900", "2021=9", 1, false),
            part("again", "GOOD", "152900", "2022=32", 2, true),
            accepted("GOOD", "152921", "2022=33")));

    follow(1000);

    assertThat(tables.verdicts("GOOD", "152900")).containsExactly("2021 ATTAINED", "2022 ATTAINED");
    assertThat(tables.verdicts("GOOD", "152921")).containsExactly("2022 ATTAINED");
    assertThat(tables.query("select value::text from observation where indicator = 'POISON'"))
        .containsExactlyInAnyOrder("7", "6", "5.5");
    assertThat(tables.verdicts("POISON", "152900"))
        .hasSize(10)
        .allSatisfy(verdict -> assertThat(verdict).endsWith("UNDETERMINED SET_ASIDE"));
    assertThat(status()).containsExactly("POISON 152900 11 CONTRADICTING_CHANGE");
  }

  @Test
  void what_was_refused_stays_aside_whatever_comes_until_a_rebuild() {
    feed.append(List.of(part("again", "POISON", "152900", "2021=9", 1, true)));
    feed.append(List.of(accepted("POISON", "152900", "2023=4")));
    follow(1);
    assertThat(tables.verdicts("POISON", "152900")).contains("2023 UNDETERMINED SET_ASIDE");

    feed.damage(10, part("again", "POISON", "152900", "2021=9#2", 1, true).data());
    Rebuilding.ask("now");
    follow(1);

    assertThat(tables.verdicts("POISON", "152900")).hasSize(3).contains("2023 ATTAINED");
    assertThat(status()).isEmpty();
  }

  @Test
  void what_cannot_be_computed_is_set_aside_until_it_is_touched_again() {
    feed.append(List.of(accepted("POISON", "152900", "2023=" + IMMENSE)));
    feed.append(List.of(accepted("GOOD", "152900", "2022=32")));
    follow(1000);

    assertThat(tables.verdicts("GOOD", "152900")).containsExactly("2021 ATTAINED", "2022 ATTAINED");
    assertThat(tables.verdicts("POISON", "152900"))
        .hasSize(10)
        .allSatisfy(verdict -> assertThat(verdict).endsWith("UNDETERMINED SET_ASIDE"));
    assertThat(tables.query("select code from warning where indicator = 'POISON'")).isEmpty();
    assertThat(status()).containsExactly("POISON 152900 10 COMPUTATION_FAILED");

    feed.append(List.of(accepted("POISON", "152900", "2023=4#2")));
    follow(1000);

    assertThat(tables.verdicts("POISON", "152900")).hasSize(3).contains("2023 ATTAINED");
    assertThat(status()).isEmpty();
  }

  @Test
  void its_verdict_is_listed_counted_and_explained_as_set_aside() {
    feed.append(List.of(part("again", "POISON", "152900", "2021=9", 1, true)));
    follow(1000);

    String place = "?region=152900&period=2022";
    JsonPath listed = answer("/v1/assessments" + place + "&plan=ALXA_WOMEN_2021_2030");
    assertThat(listed.getList("items.status")).containsExactly("NO_DATA", "UNDETERMINED");
    assertThat(listed.getList("items.reason")).containsExactly("NOT_YET_DUE", "SET_ASIDE");
    JsonPath explained = answer("/v1/assessments/ALXA_WOMEN_2021_2030/W1.1.POISON" + place);
    assertThat(explained.getString("reason")).isEqualTo("SET_ASIDE");
    assertThat(explained.<Object>get("explanation")).isNull();
    assertThat(explained.getList("inputs.period")).containsExactly("2020", "2021", "2022");
    JsonPath rates = answer("/v1/attainment" + place + "&plan=ALXA_WOMEN_2021_2030");
    assertThat(rates.getInt("items[0].counts.NUMERIC.UNDETERMINED")).isEqualTo(1);
    assertThat(rates.getInt("items[0].denominatorCount")).isZero();
  }

  @ParameterizedTest(name = "in pages of {0}")
  @ValueSource(ints = {1, 2, 1000})
  void the_size_of_a_page_makes_no_difference(int batch) {
    feed.append(
        List.of(
            part("again", "GOOD", "152900", "2021=9 2022=9", 1, true),
            accepted("POISON", "152900", "2023=" + IMMENSE),
            accepted("GOOD", "152900", "2022=32"),
            part("third", "GOOD", "152900", "2022=33", 1, true)));
    follow(3);
    Map<String, List<String>> expected = tables.dump();
    assertThat(expected.get("set_aside")).hasSize(3);

    Rebuilding.ask("once-more");
    follow(batch);

    assertThat(tables.dump()).isEqualTo(expected);
  }

  /** "indicator region position fault" of those that are left out. */
  private static List<String> status() {
    JsonPath status = answer("/v1/status");
    List<Map<String, Object>> first = status.getList("setAside.first");
    assertThat(status.getInt("setAside.count")).isEqualTo(first.size());
    List<String> found = new ArrayList<>();
    first.forEach(
        one ->
            found.add(
                one.get("indicator")
                    + " "
                    + one.get("region")
                    + " "
                    + one.get("position")
                    + " "
                    + one.get("fault")));
    return found;
  }

  private static JsonPath answer(String address) {
    return get(address).then().statusCode(200).extract().jsonPath();
  }

  private void follow(int batch) {
    Follower follower = followers.of(feed.address(), batch);
    follower.start();
    await()
        .pollInterval(Duration.ofMillis(20))
        .until(
            () ->
                tables.isRebuilt()
                    && tables.position() == feed.head()
                    && follower.standing().state() == Standing.State.FOLLOWING);
    follower.stop();
  }
}
