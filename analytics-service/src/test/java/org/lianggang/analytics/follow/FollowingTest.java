package org.lianggang.analytics.follow;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lianggang.analytics.follow.Events.accepted;
import static org.lianggang.analytics.follow.Events.department;
import static org.lianggang.analytics.follow.Events.direction;
import static org.lianggang.analytics.follow.Events.duties;
import static org.lianggang.analytics.follow.Events.judgement;
import static org.lianggang.analytics.follow.Events.memberUnit;
import static org.lianggang.analytics.follow.Events.numeric;
import static org.lianggang.analytics.follow.Events.part;
import static org.lianggang.analytics.follow.Events.plan;
import static org.lianggang.analytics.follow.Events.qualitative;
import static org.lianggang.analytics.follow.Events.regions;
import static org.lianggang.analytics.follow.Events.round;
import static org.lianggang.analytics.follow.Events.share;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianggang.testkit.TestDatabase;

/** The feed is followed so that nothing is lost, doubled or seen in part, whatever happens. */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "analytics"))
class FollowingTest {

  @Inject DataSource database;
  @Inject FollowerMaker followers;

  private final FakeFeed feed = new FakeFeed();
  private final List<Follower> started = new ArrayList<>();
  private Tables tables;

  @BeforeEach
  void begin() {
    tables = new Tables(database);
    tables.empty();
  }

  @AfterEach
  void end() {
    started.forEach(Follower::stop);
    feed.close();
    tables.empty();
  }

  @ParameterizedTest(name = "in pages of {0}")
  @ValueSource(ints = {1, 2, 3, 7, 1000})
  void the_size_of_a_page_makes_no_difference(int batch) {
    feed.append(story());
    follow(1000).stop();
    Map<String, List<String>> atOnce = tables.dump();
    tables.empty();

    follow(batch);

    assertThat(tables.dump()).isEqualTo(atOnce);
  }

  @ParameterizedTest(name = "story {0}, with {1}")
  @CsvSource({
    "1, PEER_OUTLIER",
    "2, LEVELS_DISAGREE",
    "3, OVERDUE",
    "9, REBOUND",
    "5, SLIPPED_BACK"
  })
  void the_way_there_makes_no_difference_to_what_is_known(long seed, String code) {
    feed.every(Duration.ofHours(9)).append(RandomStory.of(seed, 140));
    follow(1).stop();
    Map<String, List<String>> oneByOne = tables.dump();
    assertThat(oneByOne.get("assessment")).isNotEmpty();
    String warned = String.join(" ", oneByOne.get("warning"));
    assertThat(warned).contains(code);
    assertThat(oneByOne.get("derived")).isNotEmpty();
    assertThat(oneByOne.get("suppressed")).isNotEmpty();

    Rebuilding.ask("at-once");
    follow(1000);

    assertThat(tables.dump()).isEqualTo(oneByOne);
  }

  @Test
  void a_database_that_drops_every_connection_costs_nothing() {
    List<FakeFeed.Event> story = RandomStory.of(4, 90);
    feed.append(story);
    follow(1000).stop();
    Map<String, List<String>> expected = tables.dump();
    tables.empty();

    start(feed, 1);
    for (int kill = 0; kill < 5; kill++) {
      int reached = kill * 10;
      await().ignoreExceptions().until(() -> tables.position() > reached);
      await().ignoreExceptions().until(this::dropsEveryConnection);
    }

    await().ignoreExceptions().untilAsserted(() -> assertThat(tables.dump()).isEqualTo(expected));
    await().pollDelay(Duration.ofSeconds(2)).until(() -> tables.position() == feed.head());
  }

  @Test
  void a_restart_in_the_middle_loses_and_doubles_nothing() {
    feed.append(story());
    follow(1000).stop();
    Map<String, List<String>> expected = tables.dump();
    tables.empty();
    feed.die();

    FakeFeed slow = new FakeFeed();
    for (FakeFeed.Event event : story()) {
      slow.append(List.of(event));
      follow(slow, 1).stop();
    }

    assertThat(tables.dump()).isEqualTo(expected);
    slow.close();
    feed.comeBack();
  }

  @Test
  void each_question_to_the_feed_names_its_trace() {
    feed.append(story());
    follow(10).stop();
    assertThat(feed.trace()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00");
  }

  @Test
  void a_feed_of_another_epoch_is_followed_from_its_beginning() {
    feed.append(story());
    follow(10);
    Map<String, List<String>> expected = tables.dump();
    String epoch = tables.query("select epoch::text from watermark").get(0);

    feed.renew();

    await()
        .untilAsserted(
            () ->
                assertThat(
                        tables.query(
                            "select epoch::text from watermark where position = " + feed.head()))
                    .hasSize(1)
                    .doesNotContain(epoch));
    assertThat(tables.dump()).isEqualTo(expected);
  }

  @Test
  void a_feed_that_is_shorter_than_what_was_followed_is_followed_from_its_beginning() {
    feed.append(story());
    follow(10).stop();
    FakeFeed restored = new FakeFeed();
    restored.append(regions());

    follow(restored, 10);

    assertThat(tables.query("select count(*)::text from region")).containsExactly("4");
    assertThat(tables.query("select count(*)::text from observation")).containsExactly("0");
    assertThat(tables.query("select count(*)::text from assessment")).containsExactly("0");
    restored.close();
  }

  @Test
  void a_rebuild_that_is_asked_for_happens_once_and_comes_out_equal() {
    feed.append(story());
    follow(10).stop();
    Map<String, List<String>> expected = tables.dump();
    tables.execute("update assessment set status = 'ATTAINED'");

    Rebuilding.ask("2026-05").statusCode(202);
    follow(3).stop();
    assertThat(tables.dump()).isEqualTo(expected);

    tables.execute("update assessment set status = 'ATTAINED'");
    Rebuilding.ask("2026-05").statusCode(200);
    follow(3);
    assertThat(tables.dump()).isNotEqualTo(expected);
  }

  @Test
  void a_rebuild_neither_waits_for_a_reader_nor_changes_what_it_sees() throws SQLException {
    feed.append(story());
    follow(10).stop();
    String all =
        "select (select count(*) from observation) || ' ' || (select count(*) from assessment)"
            + " || ' ' || (select position from watermark)";
    try (Connection reader = database.getConnection()) {
      reader.setAutoCommit(false);
      reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      String before = only(reader, "select position::text from watermark");
      String counted = only(reader, all);

      FakeFeed shorter = new FakeFeed();
      shorter.append(regions());
      Rebuilding.ask("now");
      follow(shorter, 10).stop();
      shorter.close();

      assertThat(before).isEqualTo(Integer.toString(feed.head()));
      assertThat(only(reader, all)).isEqualTo(counted).endsWith(" " + before);
      reader.rollback();
      assertThat(only(reader, all)).isEqualTo("0 0 4");
      reader.rollback();
      reader.setAutoCommit(true);
    }
  }

  private static String only(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  @Test
  void an_acceptance_is_seen_as_a_whole() {
    feed.append(regions()).append(List.of(share("I")));
    feed.append(List.of(part("one", "I", "152900", "2021=1 2022=2", 1, false)));
    feed.append(List.of(part("other", "I", "152921", "2021=7", 1, false)));
    follow(2).stop();
    assertThat(tables.position()).isEqualTo(7);
    assertThat(tables.query("select period from observation")).isEmpty();

    feed.append(List.of(part("other", "I", "152921", "2022=8", 2, true)));
    follow(2).stop();
    assertThat(tables.query("select region || ' ' || period from observation order by period"))
        .containsExactly("152921 2021", "152921 2022");

    feed.append(List.of(part("one", "I", "152900", "2023=3", 2, true)));
    follow(2);
    assertThat(
            tables.query(
                "select period || ' ' || position || ' ' || known_at from observation"
                    + " where region = '152900' order by period"))
        .hasSize(3)
        .allSatisfy(row -> assertThat(row).contains(" 9 2026-01-01 "));
    assertThat(tables.query("select body::text from pending")).isEmpty();
  }

  /** Long enough to be written in more than one go, by pages and from what waited. */
  @Test
  void a_long_acceptance_is_seen_as_a_whole_without_the_series_that_is_refused() {
    String years = IntStream.range(1000, 2000).mapToObj(year -> year + "=1").collect(joining(" "));
    int parts = 23;
    feed.append(regions()).append(List.of(share("I"), accepted("I", "152932", "1000=7")));
    IntStream.rangeClosed(1, parts)
        .forEach(
            part ->
                feed.append(List.of(part("long", "I", "1529" + (30 + part), years, part, false))));
    follow(10).stop();
    assertThat(tables.query("select region || value from observation")).containsExactly("1529327");

    feed.append(List.of(part("long", "I", "152999", years, parts + 1, true)));
    follow(10);

    assertThat(
            tables.query(
                "select region || ' ' || count(*) from observation where value = 1 group by region"))
        .hasSize(parts)
        .allSatisfy(region -> assertThat(region).endsWith(" 1000").doesNotStartWith("152932"));
    assertThat(tables.query("select region || ' ' || code from set_aside"))
        .containsExactly("152932 CONTRADICTING_CHANGE");
    assertThat(tables.query("select body::text from pending")).isEmpty();
  }

  @Test
  void a_change_of_an_unknown_type_is_left_out() {
    feed.append("org.lianggang.horoscope.cast", "{\"sign\": \"ox\"}").append(regions());

    follow(10);

    assertThat(tables.query("select count(*)::text from region")).containsExactly("4");
  }

  @Test
  void a_change_that_cannot_be_read_stops_following_just_before_it() {
    feed.append(story());
    feed.damage(9, "{\"version\": 1}");

    Follower follower = start(feed, 4);

    await().until(() -> follower.standing().state() == Standing.State.STOPPED);
    assertThat(follower.standing().fault()).isEqualTo(Fault.Code.UNREADABLE_CHANGE);
    assertThat(tables.position()).isEqualTo(8);
    feed.damage(9, story().get(8).data());
    caughtUp(feed);
    assertThat(follower.standing().state()).isEqualTo(Standing.State.FOLLOWING);
  }

  @Test
  void a_feed_with_a_gap_stops_following_before_the_gap() {
    feed.append(story());
    feed.lose(5);

    Follower follower = start(feed, 100);

    await().until(() -> follower.standing().state() == Standing.State.STOPPED);
    assertThat(follower.standing().fault()).isEqualTo(Fault.Code.GAP_IN_FEED);
    assertThat(tables.position()).isEqualTo(4);
  }

  @Test
  void a_judgement_that_is_recorded_twice_stops_following() {
    feed.append(story()).append(List.of(judgement("W1.1.Q", "152900", 2021, "ATTAINED")));

    Follower follower = start(feed, 1);

    await().until(() -> follower.standing().state() == Standing.State.STOPPED);
    assertThat(follower.standing().fault()).isEqualTo(Fault.Code.CONTRADICTING_CHANGE);
    assertThat(tables.position()).isEqualTo(feed.head() - 1);
  }

  @Test
  void following_goes_on_when_ingest_comes_back() {
    feed.append(regions());
    Follower follower = follow(10);
    feed.die();
    await().until(() -> follower.standing().state() == Standing.State.INGEST_AWAY);
    feed.append(List.of(share("I"), accepted("I", "152900", "2021=1")));

    feed.comeBack();

    caughtUp(feed);
    assertThat(tables.query("select value::text from observation")).containsExactly("1");
  }

  @Test
  void one_instance_at_a_time_follows_and_another_takes_over() {
    feed.append(regions());
    Follower first = follow(10);
    Follower second = start(feed, 10);
    await().until(() -> second.standing().state() == Standing.State.STANDING_BY);

    first.stop();
    feed.append(List.of(share("I")));

    caughtUp(feed);
    await().until(() -> second.standing().state() == Standing.State.FOLLOWING);
  }

  @Test
  void what_is_accepted_is_seen_at_once_by_who_waits_for_it() {
    feed.append(story());
    start(followers.of(feed.address(), 100, Duration.ofMinutes(1)));
    caughtUp(feed);
    await().until(feed::isWaitedFor);
    int asked = feed.asked();

    feed.append(List.of(accepted("EMPLOYEE_DIRECTORS", "152900", "2030=40")));

    caughtUp(feed);
    assertThat(feed.asked()).isBetween(asked, asked + 1);
  }

  /** A catalogue that changes, figures that come in parts and are corrected, judgements. */
  private static List<FakeFeed.Event> story() {
    List<FakeFeed.Event> story = new ArrayList<>(regions());
    story.add(department("HEALTH"));
    story.add(memberUnit("UNIT", "152900"));
    story.add(duties("UNIT", "152921"));
    story.add(share("VILLAGE_COMMITTEE"));
    story.add(plan(1, numeric("VILLAGE_COMMITTEE", "AT_LEAST", "30"), qualitative("W1.1.Q")));
    story.add(accepted("VILLAGE_COMMITTEE", "152900", "2018=24.0 2020=24.2 2021=24.3"));
    story.add(part("big", "VILLAGE_COMMITTEE", "152921", "2020=20 2021=21", 1, false));
    story.add(judgement("W1.1.Q", "152900", 2021, "ON_TRACK"));
    story.add(part("big", "VILLAGE_COMMITTEE", "152921", "2022=29 2023=L", 2, true));
    story.add(share("EMPLOYEE_DIRECTORS"));
    story.add(accepted("EMPLOYEE_DIRECTORS", "152900", "2015=38.4 2016=39.9 2020=34.9 2024=38.1"));
    story.add(accepted("VILLAGE_COMMITTEE", "000000", "2020=24.2 2021=25.5"));
    story.add(
        plan(
            2,
            numeric("VILLAGE_COMMITTEE", "AT_LEAST", "25"),
            direction("EMPLOYEE_DIRECTORS", "INCREASE"),
            qualitative("W1.1.Q")));
    story.add(accepted("VILLAGE_COMMITTEE", "152900", "2020=24.6#2 2022=25"));
    story.add(judgement("W1.1.Q", "152900", 2021, "ATTAINED"));
    story.add(round(2025));
    return story;
  }

  private boolean dropsEveryConnection() {
    tables.execute(
        "select pg_terminate_backend(pid) from pg_stat_activity"
            + " where datname = current_database() and pid <> pg_backend_pid()");
    return true;
  }

  private Follower follow(int batch) {
    return follow(feed, batch);
  }

  /** Starts and waits until everything there is has been taken in. */
  private Follower follow(FakeFeed from, int batch) {
    Follower follower = start(from, batch);
    caughtUp(from);
    return follower;
  }

  private Follower start(FakeFeed from, int batch) {
    return start(followers.of(from.address(), batch));
  }

  private Follower start(Follower follower) {
    follower.start();
    started.add(follower);
    return follower;
  }

  /** The head was reached by what is running now. */
  private void caughtUp(FakeFeed from) {
    Follower last = started.get(started.size() - 1);
    await()
        .pollInterval(Duration.ofMillis(20))
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                tables.isRebuilt()
                    && tables.position() == from.head()
                    && last.standing().state() != Standing.State.STARTING);
  }
}
