package org.lianggang.analytics.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every measure of a plan has a verdict, also where nothing was reported. */
@QuarkusTest
class AssessmentsTest extends Asking {

  private static final String WOMEN =
      "/v1/assessments?plan=ALXA_WOMEN_2021_2030&region=152900&period=2024";

  @Test
  void lists_every_measure_in_the_order_of_the_plan() {
    assertThat(verdicts(answer(WOMEN)))
        .containsExactly(
            "MATERNAL_SYSTEMATIC_MANAGEMENT ATTAINED null",
            "MATERNAL_MORTALITY_RATIO ON_TRACK null",
            "CERVICAL_CANCER_SCREENING NO_DATA NOT_COLLECTED",
            "CERVICAL_BREAST_CANCER_CONTROL_CAPACITY ATTAINED null",
            "GROSS_ENROLMENT_SENIOR_SECONDARY NEARLY_ATTAINED null",
            "EQUAL_ACCESS_TO_SENIOR_SECONDARY NOT_ASSESSED null",
            "FEMALE_SHARE_VILLAGE_COMMITTEE_MEMBERS HARD_TO_ATTAIN null",
            "FEMALE_SHARE_SOE_DIRECTORS IMPROVING null");
  }

  @Test
  void a_measure_nobody_reported_is_not_yet_due() {
    assertThat(verdicts(answer(WOMEN.replace("152900", "152921"))))
        .containsExactly(
            "MATERNAL_SYSTEMATIC_MANAGEMENT NO_DATA NOT_YET_DUE",
            "MATERNAL_MORTALITY_RATIO NO_DATA NOT_YET_DUE",
            "CERVICAL_CANCER_SCREENING NO_DATA NOT_YET_DUE",
            "CERVICAL_BREAST_CANCER_CONTROL_CAPACITY NOT_ASSESSED null",
            "GROSS_ENROLMENT_SENIOR_SECONDARY NO_DATA NOT_YET_DUE",
            "EQUAL_ACCESS_TO_SENIOR_SECONDARY NOT_ASSESSED null",
            "FEMALE_SHARE_VILLAGE_COMMITTEE_MEMBERS NO_DATA NOT_YET_DUE",
            "FEMALE_SHARE_SOE_DIRECTORS NO_DATA NOT_YET_DUE");
  }

  @Test
  void the_target_year_without_a_value_is_not_yet_due_either() {
    assertThat(verdicts(answer(WOMEN.replace("2024", "2030") + "&domain=W4")))
        .containsExactly(
            "FEMALE_SHARE_VILLAGE_COMMITTEE_MEMBERS NO_DATA NOT_YET_DUE",
            "FEMALE_SHARE_SOE_DIRECTORS NO_DATA NOT_YET_DUE");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          &status=NO_DATA                       | CERVICAL_CANCER_SCREENING
          &status=ATTAINED&status=NOT_ASSESSED  | MATERNAL_SYSTEMATIC_MANAGEMENT \
          CERVICAL_BREAST_CANCER_CONTROL_CAPACITY EQUAL_ACCESS_TO_SENIOR_SECONDARY
          &domain=W2                            | GROSS_ENROLMENT_SENIOR_SECONDARY \
          EQUAL_ACCESS_TO_SENIOR_SECONDARY
          &memberUnit=ALXA_CIVIL_AFFAIRS_BUREAU | FEMALE_SHARE_VILLAGE_COMMITTEE_MEMBERS
          &domain=W1&status=ON_TRACK            | MATERNAL_MORTALITY_RATIO
          """)
  void can_be_narrowed(String filter, String measures) {
    assertThat(measures(answer(WOMEN + filter))).isEqualTo(List.of(measures.split(" ")));
  }

  @Test
  void a_unit_answers_for_the_regions_below_it_that_have_none_of_their_own() {
    JsonPath banner =
        answer(WOMEN.replace("152900", "152921") + "&memberUnit=ALXA_CIVIL_AFFAIRS_BUREAU");
    assertThat(measures(banner)).containsExactly("FEMALE_SHARE_VILLAGE_COMMITTEE_MEMBERS");
    assertThat(answer(WOMEN.replace("152900", "610000")).getList("items.memberUnit"))
        .containsOnlyNulls();
  }

  @Test
  void is_read_in_parts_that_join_without_gap_or_double() {
    List<String> parts = new ArrayList<>();
    String cursor = "";
    int pages = 0;
    do {
      JsonPath page = answer(WOMEN + "&limit=3" + cursor);
      parts.addAll(measures(page));
      pages++;
      String next = page.getString("next");
      cursor = next == null ? null : "&cursor=" + next;
    } while (cursor != null);
    assertThat(pages).isEqualTo(3);
    assertThat(parts).isEqualTo(measures(answer(WOMEN)));
  }

  @Test
  void a_filter_and_a_cursor_go_together() {
    String open = WOMEN + "&status=NO_DATA&status=NOT_ASSESSED&limit=1";
    JsonPath first = answer(open);
    JsonPath second = answer(open + "&cursor=" + first.getString("next"));
    assertThat(measures(first)).containsExactly("CERVICAL_CANCER_SCREENING");
    assertThat(measures(second)).containsExactly("EQUAL_ACCESS_TO_SENIOR_SECONDARY");
    assertThat(second.getString("next")).isNull();
  }

  @Test
  void shows_the_warnings_beside_the_verdict() {
    JsonPath items = answer(WOMEN + "&domain=W4");
    assertThat(items.getList("items[0].warnings.code")).containsExactly("HARD_TO_ATTAIN");
    assertThat(items.getList("items[1].warnings.code")).isEmpty();
  }

  @Test
  void the_boundary_itself_is_attained_and_early() {
    JsonPath item =
        answer("/v1/assessments?plan=ALXA_CHILDREN_2021_2030&region=152900&period=2021");
    assertThat(item.getString("items[0].status")).isEqualTo("ATTAINED");
    assertThat(item.getBoolean("items[0].early")).isTrue();
    assertThat(item.getString("items[0].value")).isEqualTo("5.0");
  }

  @Test
  void a_plan_of_another_region_judges_for_comparison() throws Exception {
    followed.take(
        "observations.accepted",
        """
        {"submission": "01930000-0000-7000-8000-000000000009", "memberUnit": "U",
         "region": "610000", "period": "2024", "part": 1, "last": true,
         "acceptedAt": "2026-01-02T00:00:00Z", "observations": [
         {"indicator": "FEMALE_SHARE_VILLAGE_COMMITTEE_MEMBERS", "region": "610000",
          "period": "2024", "sex": "_T", "residence": "_T", "revision": 1, "value": 30.0,
          "obsStatus": "A", "break": false}]}
        """);
    JsonPath items = answer(WOMEN.replace("152900", "610000") + "&domain=W4");
    assertThat(items.getList("items.comparison")).containsExactly(true, true);
    assertThat(items.getList("items.status")).containsExactly("ATTAINED", "NO_DATA");
    JsonPath rate = answer("/v1/attainment?plan=ALXA_WOMEN_2021_2030&region=610000&period=2024");
    assertThat(rate.getBoolean("items[0].comparison")).isTrue();
    assertThat(rate.getInt("items[0].attained")).isEqualTo(1);
  }

  private static List<String> verdicts(JsonPath answer) {
    return answer.<Map<String, Object>>getList("items").stream()
        .map(item -> last(item) + " " + item.get("status") + " " + item.get("reason"))
        .toList();
  }

  private static List<String> measures(JsonPath answer) {
    return answer.<Map<String, Object>>getList("items").stream()
        .map(AssessmentsTest::last)
        .toList();
  }

  private static String last(Map<String, Object> item) {
    return item.get("measure").toString().replaceAll(".*\\.", "");
  }
}
