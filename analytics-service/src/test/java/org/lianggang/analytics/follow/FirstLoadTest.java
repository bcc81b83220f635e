package org.lianggang.analytics.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lianggang.analytics.follow.Events.accepted;
import static org.lianggang.analytics.follow.Events.numeric;
import static org.lianggang.analytics.follow.Events.plan;
import static org.lianggang.analytics.follow.Events.regions;
import static org.lianggang.analytics.follow.Events.share;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lianggang.testkit.TestDatabase;

/** A first load is a matter of seconds, not of a statement a row. */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "analytics"))
class FirstLoadTest {

  private static final int INDICATORS = 100;
  private static final int REGIONS = 10;

  @Inject DataSource database;
  @Inject FollowerMaker followers;

  /** Synthetic: 100 indicators in 10 banners, ten years each. */
  @Test
  void of_ten_thousand_observations_is_taken_in_at_once() {
    Tables tables = new Tables(database);
    tables.empty();
    try (FakeFeed feed = new FakeFeed()) {
      feed.append(synthetic());
      Follower follower = followers.of(feed.address(), 100);
      follower.start();
      await().atMost(Duration.ofMinutes(1)).until(() -> tables.position() == feed.head());
      follower.stop();
    }

    assertThat(tables.query("select count(*)::text from observation")).containsExactly("10000");
    assertThat(tables.query("select count(*)::text from assessment"))
        .containsExactly(Integer.toString(INDICATORS * REGIONS * 4));
    tables.empty();
  }

  private static List<FakeFeed.Event> synthetic() {
    Random chance = new Random(2030);
    List<FakeFeed.Event> events = new ArrayList<>(regions());
    IntStream.range(0, REGIONS)
        .forEach(i -> events.add(Events.region(region(i), "COUNTY", "152900")));
    IntStream.range(0, INDICATORS).forEach(i -> events.add(share("I" + i)));
    events.add(
        plan(
            1,
            IntStream.range(0, INDICATORS)
                .mapToObj(i -> numeric("I" + i, "AT_LEAST", "60"))
                .toArray(String[]::new)));
    for (int indicator = 0; indicator < INDICATORS; indicator++) {
      for (int region = 0; region < REGIONS; region++) {
        events.add(accepted("I" + indicator, region(region), tenYears(chance)));
      }
    }
    return events;
  }

  private static String tenYears(Random chance) {
    return IntStream.rangeClosed(2015, 2024)
        .mapToObj(year -> "%d=%.1f".formatted(year, 40 + year - 2015 + 3 * chance.nextDouble()))
        .collect(Collectors.joining(" "));
  }

  private static String region(int number) {
    return Integer.toString(152930 + number);
  }
}
