package org.lianggang.analytics.query;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A verdict is explained by the very function that gave it. */
@QuarkusTest
class ExplanationTest extends Asking {

  private static final String PLACE = "/v1/assessments/ALXA_WOMEN_2021_2030/";
  private static final List<String> OF_THE_PLAN =
      List.of(
          "plan",
          "planVersion",
          "measure",
          "name",
          "domain",
          "goal",
          "department",
          "memberUnit",
          "region",
          "comparison",
          "indicator",
          "sex",
          "residence",
          "warnings",
          "inputs",
          "item",
          "judgement",
          "computedUpTo");

  /** Digit by digit: 24.0 is not written as 24. */
  private static final ObjectReader JSON = Exact.reader(new ObjectMapper());

  @ParameterizedTest(name = "{0} in {1} of {2} is {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          W1.2.MATERNAL_SYSTEMATIC_MANAGEMENT             | 2024 | 152900 | ATTAINED
          W1.2.MATERNAL_MORTALITY_RATIO                   | 2024 | 152900 | ON_TRACK
          W1.2.MATERNAL_MORTALITY_RATIO                   | 2023 | 152900 | AT_RISK
          W1.4.CERVICAL_CANCER_SCREENING                  | 2024 | 152900 | NO_DATA
          W1.4.CERVICAL_BREAST_CANCER_CONTROL_CAPACITY    | 2024 | 152900 | ATTAINED
          W2.5.GROSS_ENROLMENT_SENIOR_SECONDARY           | 2024 | 152900 | NEARLY_ATTAINED
          W2.5.EQUAL_ACCESS_TO_SENIOR_SECONDARY           | 2024 | 152900 | NOT_ASSESSED
          W4.7.FEMALE_SHARE_VILLAGE_COMMITTEE_MEMBERS     | 2024 | 152900 | HARD_TO_ATTAIN
          W4.10.FEMALE_SHARE_SOE_DIRECTORS                | 2024 | 152900 | IMPROVING
          W4.10.FEMALE_SHARE_SOE_DIRECTORS                | 2024 | 152921 | NO_DATA
          """)
  void its_item_posted_to_evaluate_gives_the_same_verdict(
      String measure, String year, String region, String status) throws Exception {
    JsonNode explained =
        JSON.readTree(get(PLACE + measure + "?region=" + region + "&period=" + year).asString());
    assertThat(explained.get("status").asText()).isEqualTo(status);

    String evaluated =
        given()
            .contentType("application/json")
            .body("{\"items\": [" + explained.get("item") + "]}")
            .post("/v1/assessments/evaluate")
            .then()
            .statusCode(200)
            .extract()
            .asString();

    ObjectNode again = (ObjectNode) JSON.readTree(evaluated).at("/items/0");
    assertThat(again.remove("id").asText()).isEqualTo(measure);
    assertThat(((ObjectNode) explained).remove(OF_THE_PLAN)).isEqualTo(again);
  }

  @Test
  void is_the_verdict_that_is_listed() throws Exception {
    JsonNode listed =
        JSON.readTree(
            get("/v1/assessments?plan=ALXA_WOMEN_2021_2030&region=152900&period=2024").asString());
    for (JsonNode item : listed.get("items")) {
      ObjectNode explained =
          (ObjectNode)
              JSON.readTree(
                  get(PLACE + item.get("measure").asText() + "?region=152900&period=2024")
                      .asString());
      explained.remove(List.of("explanation", "inputs", "item", "judgement", "computedUpTo"));
      assertThat(explained).isEqualTo(item);
    }
  }

  @Test
  void names_the_figures_with_the_revision_that_made_them_known() {
    JsonPath explained = answer(PLACE + "W1.2.MATERNAL_MORTALITY_RATIO?region=152900&period=2024");
    assertThat(explained.getList("inputs.period"))
        .containsExactly("2020", "2021", "2022", "2023", "2024");
    assertThat(explained.getList("inputs.revision")).containsExactly(1, 1, 1, 1, 2);
    assertThat(explained.getString("inputs[4].value")).isEqualTo("14.3");
    assertThat(explained.getInt("inputs[4].knownFrom.position")).isEqualTo(25);
    assertThat(explained.getString("inputs[4].knownFrom.time")).isEqualTo("2026-01-01T00:00:25Z");
    assertThat(explained.getString("inputs[4].submission"))
        .isEqualTo("01930000-0000-7000-8000-000000000004");
  }

  @Test
  void leaves_out_what_became_known_of_later_years() {
    JsonPath explained = answer(PLACE + "W1.2.MATERNAL_MORTALITY_RATIO?region=152900&period=2022");
    assertThat(explained.getList("inputs.period")).containsExactly("2020", "2021", "2022");
    assertThat(explained.getList("item.observations.period"))
        .containsExactly("2020", "2021", "2022");
  }

  @Test
  void shows_every_step_in_both_languages() {
    JsonPath explained =
        answer(PLACE + "W4.7.FEMALE_SHARE_VILLAGE_COMMITTEE_MEMBERS?region=152900&period=2024");
    assertThat(explained.getInt("explanation.line")).isEqualTo(9);
    assertThat(explained.getString("explanation.formula")).isEqualTo("AT_LEAST");
    assertThat(explained.getList("explanation.steps.text.zh")).isNotEmpty().doesNotContainNull();
    assertThat(explained.getList("explanation.steps.text.en")).isNotEmpty().doesNotContainNull();
    assertThat(explained.getList("explanation.parameters.value")).isNotEmpty();
  }

  @Test
  void shows_the_judgement_with_its_evidence() {
    JsonPath explained =
        answer(PLACE + "W1.4.CERVICAL_BREAST_CANCER_CONTROL_CAPACITY?region=152900&period=2024");
    assertThat(explained.getString("judgement.status")).isEqualTo("ATTAINED");
    assertThat(explained.getString("judgement.evidence")).isEqualTo("全部盟旗已建立两癌防治中心（示例）");
    assertThat(explained.getString("judgement.recordedAt")).isEqualTo("2026-01-01T00:00:28Z");
    assertThat(explained.getList("inputs")).isEmpty();
  }
}
