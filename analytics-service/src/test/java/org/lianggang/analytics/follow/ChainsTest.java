package org.lianggang.analytics.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianggang.analytics.follow.Events.accepted;
import static org.lianggang.analytics.follow.Events.direction;
import static org.lianggang.analytics.follow.Events.indicator;
import static org.lianggang.analytics.follow.Events.judgement;
import static org.lianggang.analytics.follow.Events.measure;
import static org.lianggang.analytics.follow.Events.numeric;
import static org.lianggang.analytics.follow.Events.plan;
import static org.lianggang.analytics.follow.Events.qualitative;
import static org.lianggang.analytics.follow.Events.share;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From the feed to the verdict and the warning, on cases that can be redone by hand. */
@QuarkusTest
class ChainsTest extends Taking {

  private static final String ALXA = "152900";
  private static final String BANNER = "152921";
  private static final String NATION = "000000";

  @Test
  void infant_mortality_on_the_boundary_is_attained_early() {
    takeIn(
        indicator("INFANT_MORTALITY", "RATE", "‰", "1000"),
        plan(1, numeric("INFANT_MORTALITY", "AT_MOST", "5.0")),
        accepted("INFANT_MORTALITY", ALXA, "2020=5.4 2021=5.0"));

    assertThat(tables.verdicts("INFANT_MORTALITY", ALXA)).containsExactly("2021 ATTAINED");
    assertThat(tables.query("select result ->> 'early' from assessment")).containsExactly("true");
    assertThat(tables.query("select result ->> 'class' from assessment"))
        .containsExactly("NUMERIC");
  }

  @Test
  void a_hair_beside_the_target_is_nearly_attained() {
    takeIn(
        indicator("MATERNAL_MORTALITY", "RATE", "/10万", "100000"),
        plan(1, numeric("MATERNAL_MORTALITY", "AT_MOST", "20")),
        accepted("MATERNAL_MORTALITY", ALXA, "2020=25 2021=20.1 2022=20"));

    assertThat(tables.verdicts("MATERNAL_MORTALITY", ALXA))
        .containsExactly("2021 NEARLY_ATTAINED", "2022 ATTAINED");
  }

  @Test
  void a_plan_missed_in_its_last_year_warns_in_red() {
    takeIn(
        share("VILLAGE_COMMITTEE"),
        plan(1, numeric("VILLAGE_COMMITTEE", "AT_LEAST", "30")),
        accepted("VILLAGE_COMMITTEE", ALXA, "2018=24.0 2020=24.2 2021=24.2 2028=24.3 2030=24.2"));

    assertThat(tables.verdicts("VILLAGE_COMMITTEE", ALXA))
        .containsExactly("2021 HARD_TO_ATTAIN", "2028 HARD_TO_ATTAIN", "2030 MISSED");
    assertThat(warnings("code <> 'FLUCTUATION'"))
        .containsExactly(
            "2021 HARD_TO_ATTAIN ORANGE 24.2 30",
            "2028 HARD_TO_ATTAIN RED 24.3 30",
            "2030 MISSED RED 24.2 30");
    assertThat(tables.query("select text ->> 'zh' from warning where code = 'MISSED'"))
        .containsExactly("衡量：2030年为24.2%，2030年目标≥ 30未达标。序时进度0.00（1为按期）。");
  }

  @Test
  void employee_directors_fluctuate_in_2020_and_worsen_by_2024() {
    takeIn(
        share("EMPLOYEE_DIRECTORS"),
        plan(
            1,
            """
            {"code": "W2.1", "name": {"zh": "职工董事"}, "class": "DIRECTION",
             "indicator": "EMPLOYEE_DIRECTORS", "baseline": {"year": 2015}, "lead": "UNION",
             "target": {"kind": "INCREASE", "year": 2030}}
            """),
        accepted("EMPLOYEE_DIRECTORS", ALXA, "2015=38.4 2016=39.9 2020=34.9 2024=38.1"));

    assertThat(tables.verdicts("EMPLOYEE_DIRECTORS", ALXA)).containsExactly("2024 WORSENING");
    assertThat(warnings("true")).containsExactly("2020 FLUCTUATION ORANGE -5.0 -5");
    assertThat(tables.query("select text ->> 'zh' from warning"))
        .containsExactly("指标：2016年39.9%，2020年34.9%，变化-5.0个百分点，达到或超过界限-5个百分点，波动较大。");
    assertThat(tables.query("select years::text from warning")).containsExactly("{2016,2020}");
  }

  @Test
  void a_correction_changes_verdict_and_warning_but_not_the_baseline() {
    takeIn(
        share("I"),
        accepted("I", ALXA, "2020=20"),
        plan(
            1,
            measure(
                "I",
                "NUMERIC",
                "{\"kind\": \"CHANGE_FROM_BASELINE\", \"percent\": 20, \"year\": 2030}")),
        accepted("I", ALXA, "2021=20.1"));
    assertThat(tables.verdicts("I", ALXA)).containsExactly("2021 HARD_TO_ATTAIN");
    String before = tables.query("select id::text from warning").get(0);

    takeIn(accepted("I", ALXA, "2020=10#2 2021=24#2"));

    assertThat(tables.verdicts("I", ALXA)).containsExactly("2021 ATTAINED");
    assertThat(tables.query("select result -> 'baseline' ->> 'value' from assessment"))
        .containsExactly("20");
    assertThat(tables.query("select id::text from warning where code = 'HARD_TO_ATTAIN'"))
        .isEmpty();

    takeIn(accepted("I", ALXA, "2021=20.1#3"));

    assertThat(tables.query("select id::text from warning where code = 'HARD_TO_ATTAIN'"))
        .containsExactly(before);
  }

  @Test
  void a_baseline_that_becomes_known_later_stands_as_it_first_came() {
    takeIn(
        share("I"),
        plan(1, numeric("I", "AT_LEAST", "30")),
        accepted("I", ALXA, "2021=21"),
        accepted("I", ALXA, "2020=20"),
        accepted("I", ALXA, "2020=12#2"));

    assertThat(tables.query("select result -> 'baseline' ->> 'value' from assessment"))
        .containsExactly("20");
  }

  @Test
  void a_new_version_judges_the_years_from_which_it_takes_effect() {
    takeIn(
        share("I"),
        plan(1, numeric("I", "AT_LEAST", "30")),
        accepted("I", ALXA, "2020=24 2025=26 2026=26"),
        plan("ALXA_WOMEN_2021_2030", 2, ALXA, 2026, numeric("I", "AT_LEAST", "25")));

    assertThat(
            tables.query(
                "select period || ' v' || plan_version || ' ' || status from assessment"
                    + " order by period"))
        .containsExactly("2025 v1 AT_RISK", "2026 v2 ATTAINED");
  }

  @Test
  void a_plan_judges_its_region_and_those_below_and_compares_others_without_warning() {
    takeIn(
        share("I"),
        plan(1, numeric("I", "AT_LEAST", "30")),
        accepted("I", ALXA, "2020=24 2021=24.1"),
        accepted("I", BANNER, "2020=24 2021=24.1"),
        accepted("I", NATION, "2020=24 2021=24.1"));

    assertThat(
            tables.query(
                "select region || ' ' || coalesce(result ->> 'comparison', 'false')"
                    + " from assessment order by region"))
        .containsExactly("000000 true", "152900 false", "152921 false");
    assertThat(tables.query("select region from warning order by region"))
        .containsExactly("152900", "152921");
  }

  @Test
  void a_region_that_moves_is_judged_by_the_plans_above_its_new_place() {
    takeIn(
        share("I"),
        plan(1, numeric("I", "AT_LEAST", "30")),
        accepted("I", BANNER, "2020=24 2021=24.1"));

    takeIn(Events.region(BANNER, "COUNTY", "150000"));

    assertThat(tables.query("select result ->> 'comparison' from assessment"))
        .containsExactly("true");
    assertThat(tables.query("select code from warning")).isEmpty();
  }

  @Test
  void missing_is_never_zero_and_keeps_its_kind() {
    takeIn(
        share("I"),
        plan(1, numeric("I", "AT_LEAST", "30")),
        accepted("I", ALXA, "2020=24 2021=L 2023=30"));

    assertThat(tables.verdicts("I", ALXA))
        .containsExactly("2021 NO_DATA NOT_COLLECTED", "2023 ATTAINED");
  }

  @Test
  void a_figure_that_is_withdrawn_is_as_if_nothing_had_been_recorded() {
    takeIn(
        share("I"),
        plan(1, numeric("I", "AT_LEAST", "30")),
        accepted("I", ALXA, "2020=24 2021=30"));
    assertThat(tables.verdicts("I", ALXA)).containsExactly("2021 ATTAINED");

    takeIn(accepted("I", ALXA, "2021=W#2"));

    assertThat(tables.verdicts("I", ALXA)).containsExactly("2021 NO_DATA NOT_YET_DUE");
    assertThat(tables.query("select missing from observation where revision = 2"))
        .containsExactly("WITHDRAWN");
  }

  @Test
  void the_last_judgement_of_a_reviewer_stands() {
    takeIn(
        plan(1, qualitative("W1.1.Q")),
        judgement("W1.1.Q", ALXA, 2021, "AT_RISK"),
        judgement("W1.1.Q", ALXA, 2021, "ATTAINED"),
        judgement("W1.1.Q", ALXA, 2022, "ON_TRACK"));

    assertThat(
            tables.query(
                "select period || ' ' || class || ' ' || status from assessment order by period"))
        .containsExactly("2021 QUALITATIVE ATTAINED", "2022 QUALITATIVE ON_TRACK");
  }

  @Test
  void only_the_answers_that_changed_are_touched() {
    takeIn(
        share("I"),
        share("OTHER"),
        plan(1, numeric("I", "AT_LEAST", "30"), direction("OTHER", "INCREASE")));
    int planned = feed.head();

    takeIn(accepted("I", ALXA, "2021=24"));

    assertThat(
            tables.query(
                "select plan || ' ' || region from touched where position > "
                    + planned
                    + " order by plan"))
        .containsExactly(" " + ALXA, "ALXA_WOMEN_2021_2030 " + ALXA);
    assertThat(
            tables.query(
                "select region || ' ' || position from touched"
                    + " where plan <> '' order by region"))
        .containsExactly(
            "000000 " + planned,
            "150000 " + planned,
            ALXA + " " + feed.head(),
            BANNER + " " + planned);
  }

  /** "2021 HARD_TO_ATTAIN ORANGE 24.2 30" */
  private List<String> warnings(String which) {
    return tables.query(
        "select period || ' ' || code || ' ' || level || ' ' || found || ' ' || bound"
            + " from warning where "
            + which
            + " order by period, code");
  }
}
