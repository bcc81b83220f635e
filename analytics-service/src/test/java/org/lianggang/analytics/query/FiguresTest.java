package org.lianggang.analytics.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was reported is given back as it stands, women and men apart. */
@QuarkusTest
class FiguresTest extends Asking {

  private static final String ENROLMENT =
      "/v1/sex-statistics?indicator=GROSS_ENROLMENT_SENIOR_SECONDARY&region=152900";

  @Test
  void sets_women_and_men_side_by_side() {
    JsonPath item = answer(ENROLMENT + "&period=2024");
    assertThat(item.getString("items[0].female.value")).isEqualTo("96.0");
    assertThat(item.getString("items[0].male.value")).isEqualTo("93.3");
    assertThat(item.getString("items[0].total.value")).isEqualTo("94.6");
    assertThat(item.getString("items[0].gap")).isEqualTo("2.7");
    assertThat(item.getMap("items[0].femaleShare"))
        .isEqualTo(Map.of("share", 49.4845360825f, "female", 1920, "declared", 3880));
    assertThat(item.getBoolean("items[0].parity")).isTrue();
  }

  @Test
  void fills_nothing_in_for_a_sex_without_a_figure() {
    Map<String, Object> item = answer(ENROLMENT + "&period=2023").getMap("items[0]");
    assertThat(item).doesNotContainKeys("gap", "femaleShare", "gpi", "gpia", "parity");
    assertThat(item).containsEntry("noIndex", "SEX_MISSING");
    assertThat(item.get("total")).isEqualTo(Map.of("missing", "NOT_REPORTED"));
    assertThat(item.get("unknown")).isEqualTo(Map.of("missing", "NOT_DECLARED"));
    assertThat(item)
        .extracting("male.missing", "male.obsStatus", "male.revision")
        .containsExactly("NOT_COLLECTED", "L", 1);
  }

  @Test
  void speaks_of_no_parity_where_a_fall_is_good() {
    Map<String, Object> item =
        answer("/v1/sex-statistics?indicator=INFANT_MORTALITY&region=152900&period=2024")
            .getMap("items[0]");
    assertThat(item).containsEntry("gpi", 0.866666666667f).doesNotContainKey("parity");
    assertThat(item.get("gap").toString()).isEqualTo("-0.6");
  }

  /** Katz: 28/7200 ÷ 35/7800; Newcombe from the intervals of Wilson, times 1000; by hand. */
  @Test
  void sets_the_rates_in_relation_where_they_were_counted() {
    JsonPath item =
        answer("/v1/sex-statistics?indicator=INFANT_MORTALITY&region=152900&period=2024");
    assertThat(item.getMap("items[0].rateRatio"))
        .isEqualTo(
            Map.of(
                "ratio", 0.866666666667f,
                "low", 0.527815233049f,
                "high", 1.4230569034f,
                "confidence", 95));
    assertThat(item.getFloat("items[0].gapInterval.low")).isBetween(-2.716f, -2.715f);
    assertThat(item.getFloat("items[0].gapInterval.high")).isBetween(1.537f, 1.538f);
  }

  @Test
  void tells_where_the_gap_has_been_going_up_to_each_year() throws Exception {
    followed.take(
        "observations.accepted",
        """
        {"submission": "01930000-0000-7000-8000-00000000000a", "memberUnit": "UNIT",
         "region": "152900", "period": "2024", "part": 1, "last": true,
         "acceptedAt": "2026-01-01T00:00:30Z", "observations": [%s]}
        """
            .formatted(
                sexes(2020, "4.0", "9.0")
                    + sexes(2021, "4.0", "8.0")
                    + sexes(2022, "4.0", "7.0")
                    + sexes(2023, "4.0", "6.0").replaceAll(",$", "")));
    JsonPath item = answer("/v1/sex-statistics?indicator=INFANT_MORTALITY&region=152900");

    assertThat(item.getList("items.trend.verdict"))
        .containsExactly("stable", "stable", "narrowing", "narrowing");
    assertThat(item.getMap("items[0]")).doesNotContainKey("trend");
    assertThat(item.getMap("items[4].trend"))
        .isEqualTo(
            Map.of(
                "verdict", "narrowing",
                "slope", -1,
                "p", 0.0166666666667f,
                "points", 5,
                "firstYear", 2020,
                "lastYear", 2024,
                "closingYear", 2025));
  }

  private static String sexes(int year, String female, String male) {
    String cell =
        """
        {"indicator": "INFANT_MORTALITY", "region": "152900", "period": "%d", "sex": "%s",
         "residence": "_T", "revision": 1, "value": %s, "obsStatus": "E", "break": false},""";
    return cell.formatted(year, "F", female) + cell.formatted(year, "M", male);
  }

  @Test
  void asks_for_the_country_side_alone() {
    JsonPath rural =
        answer(
            "/v1/sex-statistics?indicator=INFANT_MORTALITY&region=152900&period=2024&residence=R");
    assertThat(rural.getList("items.residence")).containsExactly("R");
    assertThat(rural.getString("items[0].female.missing")).isEqualTo("NOT_REPORTED");
  }

  @Test
  void takes_every_year_with_a_figure_or_the_years_asked_for() {
    assertThat(answer(ENROLMENT).getList("items.period")).containsExactly("2020", "2023", "2024");
    JsonPath asked = answer(ENROLMENT + "&period=2030&period=2024");
    assertThat(asked.getList("items.period")).containsExactly("2024", "2030");
    assertThat(asked.getString("items[1].female.missing")).isEqualTo("NOT_REPORTED");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          plan=ALXA_WOMEN_2021_2030                                      | [GROSS_ENROLMENT_SENIOR_SECONDARY]
          plan=ALXA_WOMEN_2021_2030&domain=W1                            | []
          plan=ALXA_CHILDREN_2021_2030                                   | [INFANT_MORTALITY]
          plan=ALXA_WOMEN_2021_2030&indicator=MATERNAL_MORTALITY_RATIO   | [MATERNAL_MORTALITY_RATIO]
          plan=ALXA_CHILDREN_2021_2030&indicator=MATERNAL_MORTALITY_RATIO | []
          """)
  void takes_the_indicators_of_a_plan_that_ask_for_both_sexes(String which, String indicators) {
    assertThat(
            answer("/v1/sex-statistics?region=152900&period=2024&" + which)
                .getList("items.indicator")
                .toString())
        .isEqualTo(indicators);
  }

  @Test
  void gives_the_values_that_stand_with_their_revision() {
    JsonPath line =
        answer("/v1/series?indicator=MATERNAL_MORTALITY_RATIO&region=152900&from=2022&to=2024");
    assertThat(line.getString("items[0].sex")).isEqualTo("F");
    assertThat(line.getList("items[0].values.period")).containsExactly("2022", "2023", "2024");
    assertThat(line.getList("items[0].values.value").toString()).isEqualTo("[15.7, 15.1, 14.3]");
    assertThat(line.getList("items[0].values.revision")).containsExactly(1, 1, 2);
    assertThat(line.getList("items[0].values.knownFrom.position")).containsExactly(22, 22, 25);
  }

  @Test
  void gives_a_line_for_each_indicator_region_and_group_asked_for() {
    JsonPath lines =
        answer(
            "/v1/series?indicator=GROSS_ENROLMENT_SENIOR_SECONDARY&indicator=INFANT_MORTALITY"
                + "&region=152900&region=152921&sex=F&sex=M");
    assertThat(lines.getList("items.indicator")).hasSize(8);
    assertThat(lines.getList("items.region"))
        .containsExactly(
            "152900", "152900", "152921", "152921", "152900", "152900", "152921", "152921");
    assertThat(lines.getList("items[1].values.obsStatus")).containsExactly("L", "E");
    assertThat(lines.getMap("items[1].values[0]")).doesNotContainKey("value");
    assertThat(lines.getList("items[2].values")).isEmpty();
  }
}
