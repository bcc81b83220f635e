package org.lianggang.analytics.query;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why there is no value comes through the feed to every answer as the unit said it. */
@QuarkusTest
class MissingKindsTest extends Asking {

  private static final String PLAN = "ALXA_WOMEN_2021_2030";
  private static final String INDICATOR = "CERVICAL_CANCER_SCREENING";
  private static final String PLACE = "region=152900&period=2024";
  private static final ObjectReader JSON = Exact.reader(new ObjectMapper());

  @ParameterizedTest(name = "{0} {1} is {2}")
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      textBlock =
          """
          L | NOT_COLLECTED        | NOT_COLLECTED
          O | WORK_NOT_CARRIED_OUT | WORK_NOT_CARRIED_OUT
          M | NOT_APPLICABLE       | NOT_APPLICABLE
          O | NOT_YET_DUE          | NOT_YET_DUE
          Q | SUPPRESSED           | SUPPRESSED
          L | -                    | NOT_COLLECTED
          M | -                    | NOT_APPLICABLE
          Q | -                    | SUPPRESSED
          O | -                    | OTHER
          """)
  void is_told_as_it_was_reported(String obsStatus, String missing, String kind) throws Exception {
    followed.take("observations.accepted", correction(obsStatus, missing));

    JsonPath listed = answer("/v1/assessments?plan=" + PLAN + "&" + PLACE);
    assertThat(listed.getString("items[2].measure")).endsWith(INDICATOR);
    assertThat(listed.getString("items[2].status")).isEqualTo("NO_DATA");
    assertThat(listed.getString("items[2].reason")).isEqualTo(kind);

    JsonNode explained =
        JSON.readTree(
            get("/v1/assessments/" + PLAN + "/W1.4." + INDICATOR + "?" + PLACE).asString());
    assertThat(explained.at("/reason").asText()).isEqualTo(kind);
    assertThat(explained.at("/inputs/0/missing").asText()).isEqualTo(kind);
    JsonPath again =
        given()
            .contentType("application/json")
            .body("{\"items\": [" + explained.get("item") + "]}")
            .post("/v1/assessments/evaluate")
            .jsonPath();
    assertThat(again.getString("items[0].reason")).isEqualTo(kind);

    JsonPath series = answer("/v1/series?indicator=" + INDICATOR + "&region=152900");
    assertThat(series.getString("items[0].values[0].obsStatus")).isEqualTo(obsStatus);
    assertThat(series.getString("items[0].values[0].missing")).isEqualTo(kind);

    JsonPath sexes = answer("/v1/sex-statistics?indicator=" + INDICATOR + "&" + PLACE);
    assertThat(sexes.getString("items[0].female.missing")).isEqualTo(kind);
  }

  private static String correction(String obsStatus, String missing) {
    return """
        {"submission": "01930000-0000-7000-8000-000000000009", "memberUnit": "U",
         "region": "152900", "period": "2024", "part": 1, "last": true,
         "acceptedAt": "2026-01-02T00:00:00Z", "observations": [
         {"indicator": "%s", "region": "152900", "period": "2024", "sex": "F", "residence": "_T",
          "revision": 2, "obsStatus": "%s", %s "reason": "核对"}]}
        """
        .formatted(
            INDICATOR, obsStatus, missing == null ? "" : "\"missing\": \"" + missing + "\",");
  }
}
