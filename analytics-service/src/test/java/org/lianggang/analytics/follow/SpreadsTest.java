package org.lianggang.analytics.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianggang.analytics.follow.Events.accepted;
import static org.lianggang.analytics.follow.Events.closing;
import static org.lianggang.analytics.follow.Events.indicator;
import static org.lianggang.analytics.follow.Events.numeric;
import static org.lianggang.analytics.follow.Events.plan;
import static org.lianggang.analytics.follow.Events.region;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the counties usually move by is found when their round closes, and holds until the next. */
@QuarkusTest
class SpreadsTest extends Taking {

  @BeforeEach
  void begin() {
    takeIn(indicator("I", "RATE", "‰", "1000"), plan(1, numeric("I", "AT_LEAST", "200")));
  }

  /** Two points have no trend: each county moves by ln 1.1. */
  @Test
  void ten_counties_have_one() {
    counties(10, "2020=100 2021=110");
    assertThat(tables.query("select value from spread")).isEmpty();
    String before = interval();

    takeIn(closing(2021));

    assertThat(spreads()).containsExactly("I COUNTY 2021 0.0953101798043 of 10");
    assertThat(interval()).isNotEqualTo(before);
  }

  @Test
  void nine_do_not_and_the_default_stays() {
    counties(9, "2020=100 2021=110");
    String before = interval();

    takeIn(closing(2021));

    assertThat(spreads()).containsExactly("I COUNTY 2021 none of 9");
    assertThat(interval()).isEqualTo(before);
  }

  @Test
  void what_comes_after_the_closing_counts_at_the_next() {
    counties(10, "2020=100 2021=110");
    takeIn(closing(2021));
    counties(10, "2022=121");
    assertThat(spreads()).hasSize(1);

    takeIn(closing(2022));

    assertThat(spreads()).hasSize(2);
    assertThat(spreads().get(1)).startsWith("I COUNTY 2022 0.0");
  }

  private void counties(int count, String values) {
    takeIn(
        IntStream.range(0, count)
            .mapToObj(i -> "1529" + (30 + i))
            .flatMap(
                code ->
                    List.of(region(code, "COUNTY", "152900"), accepted("I", code, values)).stream())
            .toArray(FakeFeed.Event[]::new));
  }

  private List<String> spreads() {
    return tables.query(
        "select indicator || ' ' || level || ' ' || year || ' ' || coalesce(value::text, 'none')"
            + " || ' of ' || regions from spread order by position");
  }

  private String interval() {
    return tables
        .query(
            "select result::jsonb #>> '{projection,points,0,high80}' from assessment"
                + " where region = '152930' and period = '2021'")
        .get(0);
  }
}
