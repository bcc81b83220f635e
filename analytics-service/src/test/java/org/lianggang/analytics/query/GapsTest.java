package org.lianggang.analytics.query;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 缺项: what is asked for women and men apart and not reported so. */
@QuarkusTest
class GapsTest extends Asking {

  private static final String WOMEN = "?plan=ALXA_WOMEN_2021_2030";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          both are reported           | 152900 | 2024 | []                   | -
          men were not collected      | 152900 | 2023 | [[M:NOT_COLLECTED]]  | false
          nothing is reported         | 152900 | 2022 | [[F:NOT_REPORTED, M:NOT_REPORTED]] | false
          nothing below the league    | 152921 | 2024 | [[F:NOT_REPORTED, M:NOT_REPORTED]] | false
          """)
  void lists_measures_that_lack_a_sex(
      String situation, String region, int year, String missing, Boolean total) {
    JsonPath gaps = answer("/v1/gaps" + WOMEN + "&region=" + region + "&period=" + year);
    assertThat(
            gaps.getList("items.missing.collect { it.collect { it.sex + ':' + it.missing } }")
                .toString())
        .isEqualTo(missing);
    assertThat(gaps.<Boolean>getList("items.totalReported"))
        .allMatch(reported -> reported.equals(total));
  }

  @Test
  void says_who_has_to_see_to_it_and_where_it_stands_in_the_plan() {
    Map<String, Object> gap =
        answer("/v1/gaps" + WOMEN + "&region=152900&period=2023").getMap("items[0]");
    assertThat(gap)
        .containsEntry("memberUnit", "ALXA_EDUCATION_AND_SPORTS_BUREAU")
        .containsEntry("department", "EDUCATION_AND_SPORTS_BUREAU")
        .containsEntry("measure", "W2.5.GROSS_ENROLMENT_SENIOR_SECONDARY")
        .containsEntry("indicator", "GROSS_ENROLMENT_SENIOR_SECONDARY")
        .containsEntry("domain", "W2")
        .containsEntry("goal", "W2.5")
        .containsEntry("period", "2023")
        .containsEntry("residence", "_T");
  }

  @Test
  void knows_that_only_the_sexes_were_not_told_apart() throws Exception {
    take("_T", "\"value\": 94.6, \"obsStatus\": \"E\"");
    assertThat(
            answer("/v1/gaps" + WOMEN + "&region=152921&period=2024")
                .getList("items.totalReported"))
        .containsExactly(true);
  }

  @Test
  void misses_nothing_that_cannot_exist() throws Exception {
    take("F", "\"value\": 94.6, \"obsStatus\": \"E\"");
    take("M", "\"obsStatus\": \"M\", \"missing\": \"NOT_APPLICABLE\"");
    assertThat(answer("/v1/gaps" + WOMEN + "&region=152921&period=2024").getList("items"))
        .isEmpty();
  }

  @Test
  void asks_every_plan_that_judges_the_region_and_gives_the_list_in_parts() {
    String question = "/v1/gaps?region=152921&region=152900&period=2023&limit=2";
    JsonPath first = answer(question);
    assertThat(first.getList("items.collect { it.region + ' ' + it.plan }"))
        .containsExactly("152921 ALXA_CHILDREN_2021_2030", "152921 ALXA_WOMEN_2021_2030");
    JsonPath second = answer(question + "&cursor=" + first.getString("next"));
    assertThat(second.getList("items.collect { it.region + ' ' + it.plan }"))
        .containsExactly("152900 ALXA_CHILDREN_2021_2030", "152900 ALXA_WOMEN_2021_2030");
    assertThat(second.getString("next")).isNull();
  }

  @Test
  void is_a_table_of_all_of_them_where_one_is_preferred() {
    Response table =
        given()
            .accept("text/csv")
            .get(
                "/v1/gaps?region=152921&region=152900&period=2023&plan=ALXA_WOMEN_2021_2030&limit=1");
    assertThat(table.statusCode()).isEqualTo(200);
    assertThat(table.contentType()).isEqualTo("text/csv;charset=UTF-8");
    String[] lines = table.asString().split("\r?\n");
    assertThat(lines).hasSize(3);
    assertThat(lines[0])
        .startsWith("\uFEFFplan,measure,name_zh,name_en,domain,")
        .endsWith(",period,residence,totalReported,missing_F,missing_M");
    assertThat(lines[1]).contains(",152921,").endsWith(",2023,_T,false,NOT_REPORTED,NOT_REPORTED");
    assertThat(lines[2])
        .contains("高中阶段教育毛入学率,\"Gross enrolment ratio, senior secondary education\"")
        .contains(",ALXA_EDUCATION_AND_SPORTS_BUREAU,")
        .endsWith(",2023,_T,false,,NOT_COLLECTED");
  }

  @Test
  void is_known_again_in_the_form_it_had() {
    String address = "/v1/gaps?region=152900&period=2023";
    String tag = given().accept("text/csv").get(address).header("ETag");
    assertThat(given().accept("text/csv").header("If-None-Match", tag).get(address).statusCode())
        .isEqualTo(304);
    assertThat(given().header("If-None-Match", tag).get(address).statusCode()).isEqualTo(200);
    assertThat(given().accept("image/png").get(address).statusCode()).isEqualTo(406);
  }

  @ParameterizedTest(name = "by {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plan       | [ALXA_CHILDREN_2021_2030 1/1, ALXA_WOMEN_2021_2030 1/1]
          domain     | [C1 1/1, W2 1/1]
          memberUnit | [ALXA_HEALTH_COMMISSION 1/1, ALXA_EDUCATION_AND_SPORTS_BUREAU 1/1]
          region     | [152900 2/2]
          """)
  void counts_what_is_complete(String groupBy, String counts) {
    assertThat(counts("/v1/gaps/summary?region=152900&period=2024&groupBy=" + groupBy))
        .isEqualTo(counts);
  }

  @Test
  void gives_the_coverage_in_per_cent() {
    JsonPath both =
        answer("/v1/gaps/summary" + WOMEN + "&region=152900&region=152921&period=2024&domain=W2");
    assertThat(both.getList("items.asked")).containsExactly(2);
    assertThat(both.getList("items.complete")).containsExactly(1);
    assertThat(both.getList("items.coverage").toString()).isEqualTo("[50.0]");
    assertThat(
            counts("/v1/gaps/summary?region=152900&period=2024&memberUnit=ALXA_HEALTH_COMMISSION"))
        .isEqualTo("[C1 1/1]");
  }

  private static String counts(String address) {
    return answer(address)
        .getList("items.collect { it.key + ' ' + it.complete + '/' + it.asked }")
        .toString();
  }

  /** Of the banner, 2024. */
  private void take(String sex, String figure) throws Exception {
    followed.take(
        "observations.accepted",
        """
        {"submission": "01930000-0000-7000-8000-00000000000b", "memberUnit": "UNIT",
         "region": "152921", "period": "2024", "part": 1, "last": true,
         "acceptedAt": "2026-01-01T00:00:30Z", "observations": [
         {"indicator": "GROSS_ENROLMENT_SENIOR_SECONDARY", "region": "152921", "period": "2024",
          "sex": "%s", "residence": "_T", "revision": 1, %s, "break": false}]}
        """
            .formatted(sex, figure));
  }
}
