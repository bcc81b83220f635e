package org.lianggang.analytics.query;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How far apart town and country and the regions of a league are; figures are made up. */
@QuarkusTest
class DisparitiesTest extends Asking {

  private static final String SCREENING =
      "/v1/disparities?indicator=CERVICAL_CANCER_SCREENING&region=152900&by=REGION&sex=F";

  @BeforeEach
  void two_more_banners() throws Exception {
    region("152922", "");
    region("152923", ", \"validTo\": \"2023-06-30\"");
    figures("152921", "F", "_T", "2022=60/100 2023=62/100 2024=62/100");
    figures("152922", "F", "_T", "2022=80/300 2023=80/300 2024=80/300");
    figures("152923", "F", "_T", "2022=50/100");
  }

  @Test
  void compares_the_regions_below_weighted_with_their_denominators() {
    JsonPath item = answer(SCREENING + "&period=2024");
    assertThat(item.getList("items[0].units")).containsExactly("152921", "152922");
    assertThat(item.getString("items[0].direction")).isEqualTo("RISE_IS_GOOD");
    assertThat(item.getString("items[0].years[0].difference")).isEqualTo("18");
    assertThat(item.getString("items[0].years[0].weightedMean")).isEqualTo("75.5");
    assertThat(item.getDouble("items[0].years[0].ratio")).isEqualTo(80 / 62.0, near());
    assertThat(item.getDouble("items[0].years[0].weightedCv"))
        .isEqualTo(Math.sqrt((13.5 * 13.5 + 3 * 4.5 * 4.5) / 4) / 75.5, near());
    assertThat(item.getList("items[0].years[0].best")).containsExactly("152922");
    assertThat(item.getList("items[0].years[0].worst")).containsExactly("152921");
    assertThat(item.getList("items[0].years[0].ranking.collect { it.rank + ' ' + it.key }"))
        .containsExactly("1 152922", "2 152921");
  }

  @Test
  void keeps_to_the_same_units_over_the_years_and_tells_where_it_goes() {
    JsonPath item = answer(SCREENING);
    assertThat(item.getList("items[0].years.period")).containsExactly("2022", "2023", "2024");
    assertThat(item.getList("items[0].years.difference").toString()).isEqualTo("[20, 18, 18]");
    assertThat(item.getString("items[0].trends.difference.verdict")).isEqualTo("stable");
    assertThat(item.getString("items[0].trends.difference.slope")).isEqualTo("-1");
    assertThat(item.getMap("items[0].trends")).containsKey("weightedCv");
  }

  @Test
  void lists_who_is_left_out_and_why() throws Exception {
    assertThat(leftOut(SCREENING + "&period=2022&period=2024"))
        .isEqualTo("[152923 2024 NOT_THERE]");
    assertThat(leftOut(SCREENING + "&period=2024")).isEqualTo("[]");
    assertThat(leftOut(SCREENING + "&period=2021"))
        .isEqualTo(
            "[152921 2021 NOT_REPORTED, 152922 2021 NOT_REPORTED, 152923 2021 NOT_REPORTED]");
    region("152924", "");
    figures("152924", "F", "_T", "2024=100/20");
    assertThat(leftOut(SCREENING + "&period=2024")).isEqualTo("[152924 2024 RARE_EVENTS]");
  }

  @Test
  void comes_in_parts() {
    String question = "/v1/disparities?plan=ALXA_WOMEN_2021_2030&region=152900";
    List<String> whole = items(answer(question));
    assertThat(whole).hasSizeGreaterThan(3);
    List<String> parts = new ArrayList<>();
    JsonPath part = answer(question + "&limit=2");
    for (; part.getString("next") != null; part = answer(next(question, part))) {
      assertThat(items(part)).hasSize(2);
      parts.addAll(items(part));
    }
    parts.addAll(items(part));
    assertThat(parts).isEqualTo(whole);
    get(question + "&cursor=bm90aGluZw")
        .then()
        .statusCode(400)
        .body("findings.code", contains("NOT_A_CURSOR"));
  }

  private static String next(String question, JsonPath part) {
    return question + "&limit=2&cursor=" + part.getString("next");
  }

  private static List<String> items(JsonPath part) {
    return part.getList("items.collect { it.indicator + ' ' + it.region + ' ' + it.by }");
  }

  @Test
  void compares_town_and_country() throws Exception {
    figures("152900", "F", "U", "2024=14/7000", "MATERNAL_SYSTEMATIC_MANAGEMENT");
    figures("152900", "F", "R", "2024=7/7000", "MATERNAL_SYSTEMATIC_MANAGEMENT");
    JsonPath item =
        answer(
            "/v1/disparities?indicator=MATERNAL_SYSTEMATIC_MANAGEMENT&region=152900&by=RESIDENCE");
    assertThat(item.getList("items[0].units")).containsExactly("R", "U");
    assertThat(item.getString("items[0].years[0].ratio")).isEqualTo("2");
    assertThat(item.getString("items[0].years[0].weightedMean")).isEqualTo("10.5");
    assertThat(item.getMap("items[0]")).doesNotContainKeys("residence", "trends");
  }

  @Test
  void compares_all_that_a_plan_asks_for() {
    JsonPath all = answer("/v1/disparities?plan=ALXA_CHILDREN_2021_2030&region=152900&period=2024");
    assertThat(all.getList("items.by")).containsExactly("SEX", "RESIDENCE", "REGION");
    assertThat(all.getMap("items[0].years[0]"))
        .doesNotContainKeys("weightedMean", "weightedCv", "theil");
    assertThat(all.getList("items[1].years")).isEmpty();
    assertThat(all.getList("items[1].leftOut.reason"))
        .containsExactly("NOT_REPORTED", "NOT_REPORTED");
    assertThat(
            answer("/v1/disparities?plan=ALXA_CHILDREN_2021_2030&region=152921&period=2024")
                .getList("items.by"))
        .containsExactly("SEX", "RESIDENCE");
  }

  private static String leftOut(String address) {
    return answer(address)
        .getList("items[0].leftOut.collect { it.key + ' ' + it.period + ' ' + it.reason }")
        .toString();
  }

  private static org.assertj.core.data.Offset<Double> near() {
    return org.assertj.core.data.Offset.offset(1e-6);
  }

  private void region(String code, String more) throws Exception {
    followed.take(
        "region.put",
        """
        {"code": "%s", "name": {"zh": "旗"}, "level": "COUNTY", "parent": "152900",
         "validFrom": "2000-01-01"%s}
        """
            .formatted(code, more));
  }

  private void figures(String region, String sex, String residence, String years) throws Exception {
    figures(region, sex, residence, years, "CERVICAL_CANCER_SCREENING");
  }

  /** "2024=62/100": 62 % of 100. */
  private void figures(String region, String sex, String residence, String years, String indicator)
      throws Exception {
    StringBuilder rows = new StringBuilder();
    for (String year : years.split(" ")) {
      int value = Integer.parseInt(year.substring(5, year.indexOf('/')));
      int denominator = Integer.parseInt(year.substring(year.indexOf('/') + 1));
      rows.append(rows.isEmpty() ? "" : ",")
          .append(
              """
              {"indicator": "%s", "region": "%s", "period": "%s", "sex": "%s", "residence": "%s",
               "revision": 1, "value": %d, "numerator": %d, "denominator": %d,
               "obsStatus": "E", "break": false}
              """
                  .formatted(
                      indicator,
                      region,
                      year.substring(0, 4),
                      sex,
                      residence,
                      value,
                      value * denominator / 100,
                      denominator));
    }
    followed.take(
        "observations.accepted",
        """
        {"submission": "01930000-0000-7000-8000-00000000000c", "memberUnit": "UNIT",
         "region": "%s", "period": "2024", "part": 1, "last": true,
         "acceptedAt": "2026-01-01T00:00:30Z", "observations": [%s]}
        """
            .formatted(region, rows));
  }
}
