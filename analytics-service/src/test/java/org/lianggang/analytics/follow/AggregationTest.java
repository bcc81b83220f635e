package org.lianggang.analytics.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianggang.analytics.follow.Events.accepted;
import static org.lianggang.analytics.follow.Events.count;
import static org.lianggang.analytics.follow.Events.ended;
import static org.lianggang.analytics.follow.Events.measure;
import static org.lianggang.analytics.follow.Events.numeric;
import static org.lianggang.analytics.follow.Events.plan;
import static org.lianggang.analytics.follow.Events.region;
import static org.lianggang.analytics.follow.Events.share;
import static org.lianggang.analytics.follow.Events.shareOfSums;
import static org.lianggang.analytics.follow.Events.since2023;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What follows for a league from its banners, from the feed to the verdict. */
@QuarkusTest
class AggregationTest extends Taking {

  private static final String ALXA = "152900";
  private static final String LEFT = "152921";
  private static final String RIGHT = "152922";
  private static final String NEW = "152929";

  @BeforeEach
  void begin() {
    takeIn(region(RIGHT, "COUNTY", ALXA), plan(1, numeric("I", "AT_LEAST", "30")));
  }

  @Test
  void a_league_without_a_figure_is_judged_by_what_follows_from_its_banners() {
    takeIn(
        shareOfSums("I"),
        accepted("I", LEFT, "2020=20/20:100 2021=10/10:100"),
        accepted("I", RIGHT, "2020=30/90:300 2021=40/120:300"));

    assertThat(derived(ALXA)).containsExactly("2020 27.5 110:400 1", "2021 32.5 130:400 1");
    assertThat(tables.verdicts("I", ALXA)).containsExactly("2021 ATTAINED");
    assertThat(
            tables.query(
                "select (result ->> 'value') || ' ' || (result -> 'baseline' ->> 'value') || ' '"
                    + " || (result ->> 'derived') from assessment where region = '152900'"))
        .containsExactly("32.5 27.5 true");
  }

  @Test
  void a_correction_below_is_carried_up_and_a_withdrawal_takes_the_figure_away() {
    takeIn(
        shareOfSums("I"),
        accepted("I", LEFT, "2021=10/10:100"),
        accepted("I", RIGHT, "2021=40/120:300"));

    takeIn(accepted("I", RIGHT, "2021=20/60:300#2"));

    assertThat(derived(ALXA)).containsExactly("2021 17.5 70:400 1");
    assertThat(tables.query("select revision::text from derived order by 1"))
        .containsExactly("1", "2");
    assertThat(tables.verdicts("I", ALXA)).containsExactly("2021 UNDETERMINED ONE_POINT");

    takeIn(accepted("I", RIGHT, "2021=O#3"));

    assertThat(derived(ALXA)).containsExactly("2021 NO_DENOMINATOR");
    assertThat(tables.verdicts("I", ALXA)).isEmpty();
  }

  @Test
  void a_figure_of_its_own_stands() {
    takeIn(
        shareOfSums("I"),
        accepted("I", LEFT, "2021=10/10:100"),
        accepted("I", RIGHT, "2021=40/120:300"),
        accepted("I", ALXA, "2021=29"));

    assertThat(tables.query("select result ->> 'value' from assessment where region = '152900'"))
        .containsExactly("29");
    assertThat(derived(ALXA)).containsExactly("2021 32.5 130:400 1");
  }

  @Test
  void a_figure_kept_back_is_not_found_out_from_below_and_one_not_collected_is_filled_in() {
    takeIn(
        shareOfSums("I"),
        accepted("I", LEFT, "2021=10/10:100 2022=10/10:100"),
        accepted("I", RIGHT, "2021=40/120:300 2022=40/120:300"),
        accepted("I", ALXA, "2021=Q 2022=L"));

    assertThat(tables.verdicts("I", ALXA))
        .containsExactly("2021 NO_DATA SUPPRESSED", "2022 ATTAINED");
  }

  @Test
  void little_is_withheld_by_the_denominators_of_at_most_three_years_before() {
    takeIn(
        shareOfSums("I"),
        accepted("I", RIGHT, "2020=40/120:300"),
        accepted("I", LEFT, "2020=10/10:100 2021=10/10:100 2023=10/10:100 2024=10/10:100"));

    assertThat(derived(ALXA))
        .containsExactly(
            "2020 32.5 130:400 1", "2021 LOW_COVERAGE", "2023 LOW_COVERAGE", "2024 NO_DENOMINATOR");
    assertThat(tables.query("select coverage::text from derived where period = '2021'"))
        .containsExactly("0.25");
  }

  @Test
  void a_banner_where_it_does_not_apply_takes_no_part() {
    takeIn(shareOfSums("I"), accepted("I", LEFT, "2021=10/10:100"), accepted("I", RIGHT, "2021=M"));

    assertThat(derived(ALXA)).containsExactly("2021 10 10:100 1");
  }

  @Test
  void counts_are_summed_and_nothing_is_summed_across_levels() {
    takeIn(
        count("I"),
        region("152921100", "TOWNSHIP", LEFT),
        accepted("I", "152921100", "2021=5"),
        accepted("I", RIGHT, "2021=7"));

    assertThat(derived(LEFT)).containsExactly("2021 5 : 1");
    assertThat(derived(ALXA)).containsExactly("2021 PART_MISSING");

    takeIn(accepted("I", LEFT, "2021=6"));

    assertThat(derived(ALXA)).containsExactly("2021 13 : 1");
    assertThat(derived("150000")).isEmpty();
  }

  @Test
  void what_cannot_be_aggregated_is_not() {
    takeIn(share("I"), accepted("I", LEFT, "2021=1/1:2"), accepted("I", RIGHT, "2021=1/1:2"));
    assertThat(derived(ALXA)).isEmpty();

    takeIn(shareOfSums("I"));
    assertThat(derived(ALXA)).containsExactly("2021 50 2:4 1");

    takeIn(share("I"));
    assertThat(derived(ALXA)).isEmpty();
    assertThat(tables.verdicts("I", ALXA)).isEmpty();
  }

  @Test
  void a_banner_that_moves_is_counted_where_it_lies() {
    takeIn(
        shareOfSums("I"),
        accepted("I", LEFT, "2021=10/10:100"),
        accepted("I", RIGHT, "2021=40/120:300"));

    takeIn(region(RIGHT, "COUNTY", "150000"));

    assertThat(derived(ALXA)).containsExactly("2021 10 10:100 1");
    assertThat(derived("150000")).containsExactly("2021 NO_DENOMINATOR");
    assertThat(tables.verdicts("I", ALXA)).containsExactly("2021 UNDETERMINED ONE_POINT");
  }

  @Test
  void banners_that_merged_are_the_history_of_what_they_became() {
    takeIn(
        shareOfSums("I"),
        accepted("I", LEFT, "2020=20/20:100 2022=10/10:100"),
        accepted("I", RIGHT, "2020=30/90:300 2022=40/120:300"),
        ended(LEFT, NEW),
        ended(RIGHT, NEW),
        since2023(NEW),
        accepted("I", NEW, "2023=33/132:400"));

    assertThat(derived(NEW)).containsExactly("2020 27.5 110:400 1", "2022 32.5 130:400 1");
    assertThat(tables.query("select distinct origin from derived where region = '" + NEW + "'"))
        .containsExactly("PREDECESSORS");
    assertThat(derived(ALXA))
        .containsExactly("2020 27.5 110:400 1", "2022 32.5 130:400 1", "2023 33 132:400 1");
    assertThat(tables.verdicts("I", NEW)).containsExactly("2022 ATTAINED", "2023 ATTAINED");
    assertThat(
            tables.query(
                "select result -> 'baseline' ->> 'value' from assessment"
                    + " where region = '152929' and period = '2023'"))
        .containsExactly("27.5");
  }

  @Test
  void of_a_banner_that_was_divided_nobody_knows_what_went_where() {
    takeIn(
        shareOfSums("I"),
        accepted("I", LEFT, "2022=10/10:100"),
        accepted("I", RIGHT, "2022=40/120:300"),
        since2023(NEW),
        ended(LEFT, NEW + " " + RIGHT));

    assertThat(derived(NEW)).isEmpty();
    assertThat(derived(ALXA)).containsExactly("2022 32.5 130:400 1");
  }

  @Test
  void a_baseline_that_followed_stays_as_it_was_when_the_plan_was_put() {
    takeIn(
        shareOfSums("I"),
        accepted("I", LEFT, "2020=20/20:100 2021=10/10:100"),
        accepted("I", RIGHT, "2020=30/90:300 2021=40/120:300"),
        plan(
            2,
            measure(
                "I",
                "NUMERIC",
                "{\"kind\": \"CHANGE_FROM_BASELINE\", \"percent\": 20, \"year\": 2030}")));

    takeIn(accepted("I", LEFT, "2020=99/99:100#2"));

    assertThat(derived(ALXA)).contains("2020 47.25 189:400 1");
    assertThat(
            tables.query(
                "select result -> 'baseline' ->> 'value' from assessment"
                    + " where region = '152900' and period = '2021'"))
        .containsExactly("27.5");
  }

  @Test
  void what_follows_elsewhere_has_changed_too() {
    takeIn(shareOfSums("I"), share("J"), plan(2, numeric("I", "AT_LEAST", "30")));
    int planned = feed.head();

    takeIn(accepted("I", LEFT, "2021=24/24:100"), accepted("J", RIGHT, "2021=24/24:100"));

    assertThat(
            tables.query(
                "select plan || ' ' || region from touched where position > "
                    + planned
                    + " order by 1"))
        .containsExactly(
            " " + ALXA,
            " " + LEFT,
            " " + RIGHT,
            "ALXA_WOMEN_2021_2030 " + ALXA,
            "ALXA_WOMEN_2021_2030 " + LEFT);
  }

  /** "2021 32.5 130:400 1" as it stands, or why it is withheld. */
  private List<String> derived(String region) {
    return tables.query(
        """
        select distinct on (period) period || ' ' || coalesce(withheld,
          value || ' ' || coalesce(numerator::text, '') || ':' || coalesce(denominator::text, '')
          || ' ' || coverage)
        from derived where region = '%s' and indicator = 'I'
        order by period, revision desc\
        """
            .formatted(region));
  }
}
