package org.lianggang.analytics.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianggang.analytics.follow.Events.accepted;
import static org.lianggang.analytics.follow.Events.closing;
import static org.lianggang.analytics.follow.Events.counted;
import static org.lianggang.analytics.follow.Events.memberUnit;
import static org.lianggang.analytics.follow.Events.numeric;
import static org.lianggang.analytics.follow.Events.obligation;
import static org.lianggang.analytics.follow.Events.plan;
import static org.lianggang.analytics.follow.Events.region;
import static org.lianggang.analytics.follow.Events.share;
import static org.lianggang.analytics.follow.Events.waivers;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From the feed to the warnings that look beyond one series, or follow from states and days. */
@QuarkusTest
class WarningChainsTest extends Taking {

  private static final String ALXA = "152900";
  private static final String BANNER = "152921";

  @Test
  void what_is_overdue_is_warned_of_until_it_is_reported() {
    takeIn(memberUnit("UNIT", ALXA), obligation("UNIT", BANNER, "OVERDUE", "2025-12-20"));

    assertThat(warnings()).containsExactly("2024 OVERDUE YELLOW 152921");
    assertThat(tables.query("select text ->> 'zh' from warning"))
        .containsExactly("单位：2024年应报12项，尚有5项未报，自2025-12-20起逾期。");

    takeIn(obligation("UNIT", BANNER, "REPORTED"));

    assertThat(warnings()).isEmpty();
  }

  @Test
  void thirty_days_later_it_is_red_by_whatever_change_brings_the_day() {
    takeIn(obligation("UNIT", BANNER, "OVERDUE", "2025-12-20"));
    String id = tables.query("select id::text from warning").get(0);
    long before = touched(BANNER);

    feed.every(Duration.ofDays(16));
    takeIn(waivers("OTHER", 2024));
    assertThat(warnings()).containsExactly("2024 OVERDUE YELLOW 152921");
    assertThat(touched(BANNER)).isEqualTo(before);

    feed.every(Duration.ofDays(2));
    takeIn(waivers("OTHER", 2025));

    assertThat(warnings()).containsExactly("2024 OVERDUE RED 152921");
    assertThat(touched(BANNER)).isEqualTo(feed.head());
    assertThat(tables.query("select id::text from warning")).containsExactly(id);
  }

  @Test
  void the_figure_above_is_held_against_those_below_whichever_comes_last() {
    takeIn(counted("I"), accepted("I", ALXA, "2021=11.3"));
    assertThat(warnings()).isEmpty();

    takeIn(accepted("I", BANNER, "2021=12.0/12:1000"));
    assertThat(warnings()).containsExactly("2021 LEVELS_DISAGREE YELLOW 152900");
    assertThat(touched(ALXA)).isEqualTo(feed.head());

    takeIn(region("152922", "COUNTY", ALXA));
    assertThat(warnings()).isEmpty();

    takeIn(accepted("I", "152922", "2021=10.6/106:10000"));
    assertThat(warnings()).containsExactly("2021 LEVELS_DISAGREE YELLOW 152900");

    takeIn(region(BANNER, "COUNTY", "150000"), accepted("I", ALXA, "2021=10.6#2"));
    assertThat(warnings()).isEmpty();
  }

  @Test
  void regions_are_compared_when_their_round_closes_and_only_then() {
    takeIn(share("I"));
    for (int i = 30; i < 41; i++) {
      takeIn(
          region("1529" + i, "COUNTY", ALXA),
          accepted("I", "1529" + i, "2023=30.0 2024=30." + (i - 29) % 10));
    }
    takeIn(accepted("I", BANNER, "2023=30.0 2024=90.0"));
    assertThat(outliers()).isEmpty();

    takeIn(closing(2024));
    assertThat(outliers()).containsExactly("2024 PEER_OUTLIER BLUE 152921");
    assertThat(touched(BANNER)).isEqualTo(feed.head());

    takeIn(accepted("I", BANNER, "2024=30.5#2"));
    assertThat(outliers()).hasSize(1);

    takeIn(closing(2024));
    assertThat(outliers()).isEmpty();
  }

  @Test
  void a_revised_baseline_is_told_until_the_plan_has_a_new_version() {
    takeIn(
        share("I"),
        accepted("I", ALXA, "2020=20"),
        plan(1, numeric("I", "AT_LEAST", "15")),
        accepted("I", ALXA, "2020=21#2"));
    assertThat(warnings()).containsExactly("2020 BASELINE_REVISED BLUE 152900");

    takeIn(plan(2, numeric("I", "AT_LEAST", "15")));
    assertThat(warnings()).isEmpty();
  }

  private List<String> outliers() {
    return tables.query(
        "select period || ' ' || code || ' ' || level || ' ' || region from warning"
            + " where code = 'PEER_OUTLIER'");
  }

  /** "2021 LEVELS_DISAGREE YELLOW 152900" */
  private List<String> warnings() {
    return tables.query(
        "select period || ' ' || code || ' ' || level || ' ' || region from warning"
            + " order by period, code, region");
  }

  private long touched(String region) {
    return Long.parseLong(
        tables
            .query(
                "select position::text from touched where plan = '' and region = '" + region + "'")
            .get(0));
  }
}
