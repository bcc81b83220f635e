package org.lianggang.analytics.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianggang.analytics.follow.Events.accepted;
import static org.lianggang.analytics.follow.Events.measure;
import static org.lianggang.analytics.follow.Events.plan;
import static org.lianggang.analytics.follow.Events.region;
import static org.lianggang.analytics.follow.Events.share;
import static org.lianggang.analytics.follow.Events.since2023;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Targets that look beyond the series itself, on cases that can be redone by hand. */
@QuarkusTest
class CompanionsTest extends Taking {

  private static final String ALXA = "152900";
  private static final String LEFT = "152921";
  private static final String RIGHT = "152922";
  private static final String NEW = "152929";

  @BeforeEach
  void begin() {
    takeIn(region(RIGHT, "COUNTY", ALXA), share("I"), share("OTHER"));
  }

  @Test
  void at_least_as_high_as_another_indicator_whichever_comes_last() {
    takeIn(
        plan(1, numeric("{'kind': 'AT_LEAST_REFERENCE', 'reference': {'indicator': 'OTHER'}")),
        accepted("I", ALXA, "2021=50 2022=50"));
    assertThat(tables.verdicts("I", ALXA))
        .containsExactly("2021 UNDETERMINED NO_REFERENCE", "2022 UNDETERMINED NO_REFERENCE");

    takeIn(accepted("OTHER", ALXA, "2021=49.9 2022=50.1"));

    assertThat(tables.verdicts("I", ALXA))
        .containsExactly("2021 ATTAINED", "2022 UNDETERMINED NO_BASELINE");
    assertThat(tables.query("select result ->> 'met' from assessment order by period"))
        .containsExactly("true", "false");
    assertThat(touched()).containsExactly(ALXA);
  }

  @Test
  void every_banner_complies_or_is_named() {
    takeIn(
        plan(1, everyUnit()),
        accepted("I", LEFT, "2021=100 2022=100"),
        accepted("I", RIGHT, "2022=99"));

    assertThat(values(ALXA)).containsExactly("2021 0.5 MISSED?", "2022 0.5 MISSED?");
    assertThat(units(2021)).isEqualTo("1 of 2, failing [], silent [\"152922\"]");
    assertThat(units(2022)).isEqualTo("1 of 2, failing [\"152922\"], silent []");

    takeIn(accepted("I", RIGHT, "2022=100#2"));

    assertThat(values(ALXA)).containsExactly("2021 0.5 MISSED?", "2022 1 ATTAINED");
    assertThat(touched()).containsExactly("000000", "150000", ALXA, RIGHT);
  }

  @Test
  void a_banner_counts_once_its_code_holds_and_unless_the_indicator_does_not_apply() {
    takeIn(plan(1, everyUnit()), accepted("I", LEFT, "2022=100 2023=100"));
    takeIn(since2023(NEW), accepted("I", RIGHT, "2022=M 2023=M"));

    assertThat(units(2022)).isEqualTo("1 of 1, failing [], silent []");
    assertThat(units(2023)).isEqualTo("1 of 2, failing [], silent [\"152929\"]");
  }

  @Test
  void what_the_league_reports_of_itself_says_nothing_of_its_banners() {
    takeIn(plan(1, everyUnit()), accepted("I", ALXA, "2021=100/2:2"));

    assertThat(values(ALXA)).isEmpty();
  }

  /** 2020: 30 − 20; 2022: 28 − 25. */
  @Test
  void the_gap_between_the_banners_narrows() {
    takeIn(
        plan(1, direction("{'kind': 'NARROW_GAP', 'groups': {'by': 'REGION'}")),
        accepted("I", LEFT, "2020=20 2022=25"),
        accepted("I", RIGHT, "2020=30 2021=31 2022=28"));

    assertThat(values(ALXA)).containsExactly("2021 - NO_DATA", "2022 3 IMPROVING");

    takeIn(accepted("I", LEFT, "2022=15#2"));

    assertThat(values(ALXA)).containsExactly("2021 - NO_DATA", "2022 13 WORSENING");
  }

  /** 2020: 40 − 50; 2022: 47 − 49. */
  @Test
  void the_gap_between_women_and_men_narrows() {
    takeIn(
        plan(1, direction("{'kind': 'NARROW_GAP', 'groups': {'by': 'SEX'}")),
        accepted("I", ALXA, "2020F=40 2020M=50 2022F=47 2022M=49"));

    assertThat(values(ALXA)).containsExactly("2022 -2 IMPROVING");
  }

  private static String everyUnit() {
    return numeric(
        "{'kind': 'EVERY_UNIT', 'everyUnit':"
            + " {'level': 'COUNTY', 'kind': 'AT_LEAST', 'value': 100}");
  }

  private static String numeric(String target) {
    return measure("I", "NUMERIC", target.replace('\'', '"') + ", \"year\": 2030}");
  }

  private static String direction(String target) {
    return measure("I", "DIRECTION", target.replace('\'', '"') + ", \"year\": 2030}");
  }

  /** "2022 0.5 ATTAINED"; one that is not attained yet, whatever it is called, "MISSED?". */
  private List<String> values(String region) {
    return tables.query(
        """
        select period || ' ' || coalesce(result ->> 'value', '-') || ' '
          || case when result ->> 'met' = 'false' then 'MISSED?' else status end
        from assessment where region = '%s' and indicator = 'I' order by period\
        """
            .formatted(region));
  }

  private String units(int year) {
    return tables
        .query(
            """
            select (u ->> 'complying') || ' of ' || (u ->> 'obliged') || ', failing '
              || (u ->> 'failing') || ', silent ' || (u ->> 'silent')
            from assessment, lateral (select result -> 'units') as one (u)
            where region = '%s' and period = '%d'\
            """
                .formatted(ALXA, year))
        .get(0);
  }

  /** The regions whose answers about the plan the last change touched. */
  private List<String> touched() {
    return tables.query(
        "select region from touched where plan <> '' and position = "
            + feed.head()
            + " order by region");
  }
}
