package org.lianggang.analytics.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** REST 2: conditions by component, the formats of 3.0, and its own way to say what is wrong. */
@QuarkusTest
class SecondRestTest extends Exchanging {

  private static final String DATA = "/sdmx/v2/data/dataflow/LIANGGANG/";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DF_OBSERVATIONS/+/A.152900.MATERNAL_MORTALITY_RATIO | 2020=16.9 2021=16.1 2022=15.7 2023=15.1 2024=14.3
          DF_OBSERVATIONS/~/*.*.MATERNAL_MORTALITY_RATIO?c[TIME_PERIOD]=ge:2021+le:2022 | 2021=16.1 2022=15.7
          DF_OBSERVATIONS/~/*.*.MATERNAL_MORTALITY_RATIO?c%5BTIME_PERIOD%5D=ge:2021%2Ble:2022 | 2021=16.1 2022=15.7
          DF_OBSERVATIONS/~/*.*.MATERNAL_MORTALITY_RATIO?c[TIME_PERIOD]=2020,2024 | 2020=16.9 2024=14.3
          DF_OBSERVATIONS/~/*.*.MATERNAL_MORTALITY_RATIO?c[OBS_VALUE]=lt:15.1,gt:16.5 | 2020=16.9 2024=14.3
          DF_OBSERVATIONS/*/*?c[INDICATOR]=sw:GROSS&c[SEX]=ne:_T&c[TIME_PERIOD]=2024 | 2024=96.0 2024=93.3
          DF_OBSERVATIONS/*/*?c[UNIT_MEASURE]=PER_100000&c[TIME_PERIOD]=gt:2023 | 2024=14.3
          DF_OBSERVATIONS/*/*?c[OBS_STATUS]=L&c[TIME_PERIOD]=2024 | 2024=
          DF_OBSERVATIONS/*/*?c[INDICATOR]=ew:RATIO+co:MORTALITY&lastNObservations=1 | 2024=14.3
          DF_OBSERVATIONS/1.0+.0/A.152900.MATERNAL_MORTALITY_RATIO.F?limit=2&offset=1 | 2021=16.1 2022=15.7
          DF_OBSERVATIONS/1.0.0/A.152900.MATERNAL_MORTALITY_RATIO.F?asOf=2026-01-01T00:00:23Z&c[TIME_PERIOD]=2024 | 2024=14.5
          DF_OBSERVATIONS/1.0.0/A.152900.MATERNAL_MORTALITY_RATIO,A.152900.CERVICAL_CANCER_SCREENING.F?c[TIME_PERIOD]=2024 | 2024= 2024=14.3
          """)
  void brings_what_the_key_and_the_conditions_ask_for(String question, String figures) {
    List<String> rows = Arrays.asList(body(DATA + question, CSV_2).split("\r\n"));
    assertThat(
            rows.subList(1, rows.size()).stream()
                .map(row -> row.split(",", -1))
                .map(cells -> cells[8] + "=" + cells[9])
                .collect(Collectors.joining(" ")))
        .isEqualTo(figures);
  }

  @Test
  void writes_csv_as_the_caller_wants_it() {
    String address = DATA + "DF_OBSERVATIONS/+/*.*.CERVICAL_CANCER_SCREENING?attributes=OBS_STATUS";
    assertThat(body(address, CSV_2).split("\r\n"))
        .containsExactly(
            "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,SEX,URBANISATION,TIME_PERIOD,OBS_VALUE,OBS_STATUS",
            "dataflow,LIANGGANG:DF_OBSERVATIONS(1.0.0),R,A,152900,CERVICAL_CANCER_SCREENING,F,_T,2024,,L");
    String keys =
        asking(CSV_2 + ";keys=both;labels=name")
            .header("Accept-Language", "en")
            .get(address)
            .body()
            .asString();
    assertThat(keys)
        .contains("STRUCTURE_NAME,ACTION,SERIES_KEY,OBS_KEY,FREQ,Frequency,")
        .contains(
            ",A.152900.CERVICAL_CANCER_SCREENING.F._T,A.152900.CERVICAL_CANCER_SCREENING.F._T.2024,A,Annual,152900,Alxa League,");
  }

  @Test
  void gives_uncoded_values_in_json_as_they_are() {
    JsonPath answer =
        ask(
                DATA
                    + "DF_OBSERVATIONS/+/*.*.GROSS_ENROLMENT_SENIOR_SECONDARY.M?attributes=OBS_STATUS,NUMERATOR",
                null)
            .jsonPath();
    assertThat(
            answer.getString("data.dataSets[0].series['0:0:0:0:0'].observations").replace(" ", ""))
        .isEqualTo("[0:[null,0,null],1:[93.3,1,1960]]");
    assertThat(answer.getList("data.structures[0].dimensions.observation[0].values.value"))
        .containsExactly("2023", "2024");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DF_OBSERVATIONS
          DF_OBSERVATIONS/+/*?dimensionAtObservation=AllDimensions
          DF_OBSERVATIONS/+/*?dimensionAtObservation=SEX
          DF_OBSERVATIONS/+/*?attributes=none&measures=none
          DF_OBSERVATIONS/+/*?attributes=series&measures=none
          DF_OBSERVATIONS/+/*?includeHistory=true
          DF_ALXA_WOMEN_2021_2030
          """)
  void is_what_the_official_schemas_say(String question) {
    assertThat(OfficialSchemas.json("sdmx-json-2.0", "data", body(DATA + question, JSON_2)))
        .isEmpty();
    String along =
        question.contains("dimensionAtObservation=")
            ? "?" + question.replaceFirst(".*[?]", "")
            : "";
    String schema =
        body(
            "/sdmx/v2/schema/dataflow/LIANGGANG/"
                + question.replaceFirst("[/?].*", "")
                + "/1.0.0"
                + along,
            "application/vnd.sdmx.schema+xml;version=3.0.0");
    assertThat(OfficialSchemas.xml("3.0", body(DATA + question, DATA_XML_3), schema)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          structure/dataflow/LIANGGANG/DF_OBSERVATIONS/+?references=descendants | 200
          structure/codelist/*/CL_SEX,CL_FREQ/1.0+.0 | 200
          structure/codelist/LIANGGANG/CL_SEX/~/F,M | 200
          structure/dataconstraint | 200
          structure | 200
          structure/codelist/LIANGGANG/CL_SEX?references=ancestors | 200
          structure/contentconstraint | 400
          structure/organisationscheme | 400
          structure/codelist/LIANGGANG/CL_SEX/1.~.3 | 400
          structure/codelist/LIANGGANG/CL_SEX/2.3+ | 400
          structure/codelist/LIANGGANG/CL_SEX/2.0* | 204
          structure/codelist/LIANGGANG/CL_NONE | 204
          structure/hierarchy | 204
          availability/dataflow/LIANGGANG/DF_OBSERVATIONS | 200
          availability/dataflow/LIANGGANG/DF_OBSERVATIONS/+/*/SEX?mode=available&references=codelist,dataflow | 200
          data/dataflow/LIANGGANG/DF_OBSERVATIONS/+/*.*.NONE | 204
          data/dataflow/LIANGGANG/DF_NONE | 204
          data/provisionagreement/LIANGGANG/PA_OBSERVATIONS_ALXA_HEALTH_COMMISSION | 200
          data/datastructure/LIANGGANG/DSD_OBSERVATIONS | 200
          data | 501
          data/metadataflow | 400
          data/dataflow/LIANGGANG/DF_OBSERVATIONS/+/A.1+2 | 400
          data/dataflow/LIANGGANG/DF_OBSERVATIONS/+/A.1.2.3.4.5.6 | 400
          data/dataflow/LIANGGANG/DF_OBSERVATIONS/+/*?c[PLACE]=1 | 400
          data/dataflow/LIANGGANG/DF_OBSERVATIONS/+/*?c[OBS_VALUE]=many | 400
          data/dataflow/LIANGGANG/DF_OBSERVATIONS/+/*?c[SEX]= | 400
          data/dataflow/LIANGGANG/DF_OBSERVATIONS/+/*?attributes=SOME | 400
          data/dataflow/LIANGGANG/DF_OBSERVATIONS/+/*?measures=SOME | 400
          data/dataflow/LIANGGANG/DF_OBSERVATIONS/+/*?startPeriod=2020 | 400
          data/dataflow/LIANGGANG/DF_OBSERVATIONS/+/*?sort=* | 501
          data/dataflow/LIANGGANG/DF_OBSERVATIONS/+/*?asOf=2020&updatedAfter=2021 | 422
          data/dataflow/LIANGGANG/DF_ALXA_WOMEN_2021_2030?asOf=2030 | 501
          metadata | 501
          nothing | 400
          """)
  void answers_with_the_status_of_the_standard(String question, int status) {
    assertThat(ask("/sdmx/v2/" + question, null).statusCode()).isEqualTo(status);
  }

  @Test
  void answers_in_json_by_default_and_offers_ranges() {
    assertThat(ask("/sdmx/v2/structure/codelist", null).header("Content-Type"))
        .isEqualTo(STRUCTURE_JSON_2);
    assertThat(
            ask(DATA + "DF_OBSERVATIONS", "application/vnd.sdmx.data+csv;version=2+.0.0")
                .header("Content-Type"))
        .isEqualTo(CSV_2);
    assertThat(ask("/sdmx/v2/structure/codelist", "application/xml").header("Content-Type"))
        .isEqualTo(STRUCTURE_XML_3);
    assertThat(
            ask(DATA + "DF_OBSERVATIONS", "application/vnd.sdmx.data+json;version=2.1.0")
                .statusCode())
        .isEqualTo(406);
  }
}
