package org.lianggang.analytics.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What there are data for: codes, period and counts. */
@QuarkusTest
class AvailabilityTest extends Exchanging {

  private static final String AVAILABLE = "/sdmx/v1/availableconstraint/";
  private static final String CONSTRAINT = "data.contentConstraints[0].";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DF_OBSERVATIONS/..GROSS_ENROLMENT_SENIOR_SECONDARY.. | [F, M, _T]
          DF_OBSERVATIONS/..GROSS_ENROLMENT_SENIOR_SECONDARY.F. | [F]
          DF_OBSERVATIONS/..GROSS_ENROLMENT_SENIOR_SECONDARY.F.?mode=available | [F, M, _T]
          DF_OBSERVATIONS/..GROSS_ENROLMENT_SENIOR_SECONDARY../all/SEX | [F, M, _T]
          DF_OBSERVATIONS/..GROSS_ENROLMENT_SENIOR_SECONDARY..?endPeriod=2020 | [_T]
          DF_OBSERVATIONS/all/ALXA_CIVIL_AFFAIRS_BUREAU | [_T]
          DF_ALXA_CHILDREN_2021_2030 | [_T]
          """)
  void lists_the_codes_of_each_dimension(String question, String sexes) {
    JsonPath answer = ask(AVAILABLE + question, STRUCTURE_JSON_1).jsonPath();
    assertThat(
            answer
                .getList(CONSTRAINT + "cubeRegions[0].keyValues.find { it.id == 'SEX' }.values")
                .toString())
        .isEqualTo(sexes);
    assertThat(answer.getString(CONSTRAINT + "type")).isEqualTo("Actual");
  }

  @Test
  void counts_series_and_observations_and_states_the_period() {
    JsonPath answer =
        ask(
                AVAILABLE + "DF_OBSERVATIONS/..MATERNAL_MORTALITY_RATIO..?startPeriod=2022",
                STRUCTURE_JSON_1)
            .jsonPath();
    assertThat(answer.getList(CONSTRAINT + "annotations"))
        .isEqualTo(
            List.of(
                Map.of("id", "series_count", "title", "1", "type", "sdmx_metrics"),
                Map.of("id", "obs_count", "title", "3", "type", "sdmx_metrics")));
    assertThat(answer.getMap(CONSTRAINT + "referencePeriod"))
        .isEqualTo(Map.of("startTime", "2022-01-01T00:00:00Z", "endTime", "2024-12-31T23:59:59Z"));
    assertThat(answer.getList(CONSTRAINT + "cubeRegions[0].keyValues.id"))
        .isEqualTo(List.of("FREQ", "REF_AREA", "INDICATOR", "SEX", "URBANISATION"));
  }

  @Test
  void counts_what_came_since_and_begins_anew_with_the_feed() throws Exception {
    String address = AVAILABLE + "DF_OBSERVATIONS/..MATERNAL_MORTALITY_RATIO..";
    assertThat(counted(address)).isEqualTo("1 5");
    followed.take("observations.accepted", report("2019", "\"value\": 17.2, \"obsStatus\": \"A\""));
    assertThat(counted(address)).isEqualTo("1 6");
    assertThat(counted(address + "?startPeriod=2019")).isEqualTo("1 6");
    followed.examples();
    assertThat(counted(address)).isEqualTo("1 5");
  }

  private static String report(String period, String figure) {
    return """
        {"submission": "01930000-0000-7000-8000-000000000009", "memberUnit": "ALXA_HEALTH_COMMISSION",
         "region": "152900", "period": "2024", "part": 1, "last": true,
         "acceptedAt": "2026-01-01T00:00:29Z", "observations": [
         {"indicator": "MATERNAL_MORTALITY_RATIO", "region": "152900", "period": "%s", "sex": "F",
          "residence": "_T", "revision": 1, %s, "break": false}]}
        """
        .formatted(period, figure);
  }

  /** Series and observations. */
  private static String counted(String address) {
    return String.join(
        " ",
        ask(address, STRUCTURE_JSON_1)
            .jsonPath()
            .getList(CONSTRAINT + "annotations.title", String.class));
  }

  @Test
  void brings_the_structures_cut_to_what_there_is() {
    JsonPath answer =
        ask(
                AVAILABLE
                    + "DF_OBSERVATIONS/..MATERNAL_MORTALITY_RATIO../ALXA_HEALTH_COMMISSION?references=all",
                STRUCTURE_JSON_1)
            .jsonPath();
    assertThat(answer.getList("data.codelists.find { it.id == 'CL_AREA' }.codes.id"))
        .isEqualTo(List.of("000000", "150000", "152900"));
    assertThat(answer.getList("data.codelists.find { it.id == 'CL_INDICATOR' }.codes.id"))
        .isEqualTo(List.of("MATERNAL_MORTALITY_RATIO"));
    assertThat(answer.getList("data.dataProviderSchemes[0].dataProviders.id"))
        .isEqualTo(List.of("ALXA_HEALTH_COMMISSION"));
    assertThat(answer.getMap("data").keySet())
        .isEqualTo(
            Set.of(
                "codelists",
                "dataProviderSchemes",
                "dataflows",
                "conceptSchemes",
                "dataStructures",
                "contentConstraints"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DF_OBSERVATIONS/..NONE..                | 404
          DF_NONE                                 | 404
          DF_OBSERVATIONS/A                       | 400
          DF_OBSERVATIONS/all/all/PLACE           | 403
          DF_OBSERVATIONS?mode=some               | 400
          DF_OBSERVATIONS?references=categoryscheme | 400
          DF_OBSERVATIONS/all/all/all/all         | 400
          """)
  void says_what_is_wrong(String question, int status) {
    assertThat(ask(AVAILABLE + question, null).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "DF_OBSERVATIONS?references=all",
    "DF_ALXA_WOMEN_2021_2030",
    "DF_OBSERVATIONS/..MATERNAL_MORTALITY_RATIO.."
  })
  void is_what_the_official_schemas_say(String question) {
    String address = AVAILABLE + question;
    assertThat(OfficialSchemas.xml("2.1", body(address, STRUCTURE_XML_2))).isEmpty();
    assertThat(OfficialSchemas.xml("3.0", body(address, STRUCTURE_XML_3))).isEmpty();
    assertThat(OfficialSchemas.json("sdmx-json-1.0", "structure", body(address, STRUCTURE_JSON_1)))
        .isEmpty();
    assertThat(OfficialSchemas.json("sdmx-json-2.0", "structure", body(address, STRUCTURE_JSON_2)))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dataflow/LIANGGANG/DF_OBSERVATIONS/1.0.0 | 200
          datastructure/LIANGGANG/DSD_ASSESSMENTS/latest?explicitMeasure=true | 200
          provisionagreement/LIANGGANG/PA_OBSERVATIONS_ALXA_HEALTH_COMMISSION/1.0.0 | 200
          dataflow/all/DF_OBSERVATIONS/1.0.0 | 400
          dataflow/LIANGGANG/DF_NONE | 404
          codelist/LIANGGANG/CL_SEX | 400
          metadataflow/LIANGGANG/X | 501
          dataflow/LIANGGANG/DF_OBSERVATIONS?dimensionAtObservation=PLACE | 403
          """)
  void gives_schemas_of_structures_flows_and_agreements(String question, int status) {
    assertThat(ask("/sdmx/v1/schema/" + question, null).statusCode()).isEqualTo(status);
  }
}
