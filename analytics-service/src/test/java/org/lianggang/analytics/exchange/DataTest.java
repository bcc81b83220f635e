package org.lianggang.analytics.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which observations a data query of REST 1.5 brings, and how they are written. */
@QuarkusTest
class DataTest extends Exchanging {

  private static final String DATA = "/sdmx/v1/data/";

  @Inject DataSource database;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A.152900.MATERNAL_MORTALITY_RATIO.F._T | 2020=16.9 2021=16.1 2022=15.7 2023=15.1 2024=14.3
          ..MATERNAL_MORTALITY_RATIO..?startPeriod=2022 | 2022=15.7 2023=15.1 2024=14.3
          ..MATERNAL_MORTALITY_RATIO..?startPeriod=2021-01&endPeriod=2022-12-31 | 2021=16.1 2022=15.7
          ..MATERNAL_MORTALITY_RATIO..?startPeriod=2021-Q2&endPeriod=2023-11 | 2022=15.7
          ..MATERNAL_MORTALITY_RATIO..?firstNObservations=2 | 2020=16.9 2021=16.1
          ..MATERNAL_MORTALITY_RATIO..?lastNObservations=1 | 2024=14.3
          ..MATERNAL_MORTALITY_RATIO..?firstNObservations=1&lastNObservations=1 | 2020=16.9 2024=14.3
          ..MATERNAL_MORTALITY_RATIO..?startPeriod=2021&firstNObservations=1 | 2021=16.1
          .152900+150000.GROSS_ENROLMENT_SENIOR_SECONDARY.F+M. | 2023=95.5 2024=96.0 2023= 2024=93.3
          .152900.CERVICAL_CANCER_SCREENING.. | 2024=
          ..FEMALE_SHARE_VILLAGE_COMMITTEE_MEMBERS+NONE.._T | 2018=24.0 2020=24.2 2024=24.4
          ../LIANGGANG,ALXA_CIVIL_AFFAIRS_BUREAU?startPeriod=2024 | 2024=38.1 2024=24.4
          ..MATERNAL_MORTALITY_RATIO..?updatedAfter=2026-01-01T00:00:23Z | 2024=14.3
          ..MATERNAL_MORTALITY_RATIO..?updatedAfter=2026-01-01T08:00:23%2B08:00 | 2024=14.3
          ..MATERNAL_MORTALITY_RATIO..?updatedAfter=2025&lastNObservations=1 | 2024=14.3
          """)
  void brings_what_the_key_and_the_parameters_ask_for(String question, String figures) {
    String asked = question.startsWith("../") ? "all" + question.substring(2) : question;
    assertThat(figures(body(DATA + "DF_OBSERVATIONS/" + asked, CSV_1))).isEqualTo(figures);
  }

  @Test
  void writes_csv_with_every_component_and_missing_values_empty() {
    String csv =
        body(
            DATA + "LIANGGANG,DF_OBSERVATIONS,1.0.0/A.152900.GROSS_ENROLMENT_SENIOR_SECONDARY.M.",
            CSV_1);
    assertThat(csv.split("\r\n"))
        .containsExactly(
            "DATAFLOW,FREQ,REF_AREA,INDICATOR,SEX,URBANISATION,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,"
                + "UNIT_MULT,DECIMALS,OBS_STATUS,CONF_STATUS,MISSING_KIND,SERIES_BREAK,NUMERATOR,"
                + "DENOMINATOR,REVISION",
            "LIANGGANG:DF_OBSERVATIONS(1.0.0),A,152900,GROSS_ENROLMENT_SENIOR_SECONDARY,M,_T,2023,,"
                + "PT,0,1,L,F,,false,,,1",
            "LIANGGANG:DF_OBSERVATIONS(1.0.0),A,152900,GROSS_ENROLMENT_SENIOR_SECONDARY,M,_T,2024,"
                + "93.3,PT,0,1,E,F,,false,1960,2100,1");
    var labelled =
        asking(CSV_1 + ";labels=both")
            .header("Accept-Language", "en")
            .get(DATA + "DF_OBSERVATIONS/..CERVICAL_CANCER_SCREENING..");
    assertThat(labelled.header("Content-Type")).isEqualTo(CSV_1);
    assertThat(labelled.body().asString())
        .contains(
            "SEX: Sex,", ",F: Female,", ",152900: Alxa League,", "OBS_STATUS: Observation status");
  }

  @Test
  void gives_the_assessments_of_a_plan() {
    String csv =
        body(
            DATA
                + "DF_ALXA_WOMEN_2021_2030/.152900.MATERNAL_MORTALITY_RATIO....?startPeriod=2024&endPeriod=2024",
            CSV_1);
    assertThat(csv.split("\r\n")[1])
        .startsWith(
            "LIANGGANG:DF_ALXA_WOMEN_2021_2030(1.0.0),A,152900,MATERNAL_MORTALITY_RATIO,F,_T,"
                + "ALXA_WOMEN_2021_2030,W1-2-MATERNAL_MORTALITY_RATIO,2024,14.3,PER_100000,0,1,A,F,");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DF_OBSERVATIONS/..MATERNAL_MORTALITY_RATIO..
          DF_OBSERVATIONS
          DF_OBSERVATIONS/all?dimensionAtObservation=AllDimensions
          DF_OBSERVATIONS/all?dimensionAtObservation=SEX
          DF_OBSERVATIONS/all?dimensionAtObservation=INDICATOR
          DF_OBSERVATIONS/all?detail=dataonly
          DF_OBSERVATIONS/all?detail=serieskeysonly
          DF_OBSERVATIONS/all?detail=nodata
          DF_OBSERVATIONS/all/ALXA_HEALTH_COMMISSION+LIANGGANG,ALXA_CIVIL_AFFAIRS_BUREAU
          DF_OBSERVATIONS/all?includeHistory=true
          DF_ALXA_WOMEN_2021_2030
          DF_ALXA_WOMEN_2021_2030/all?dimensionAtObservation=PLAN
          """)
  void is_what_the_official_schemas_say(String question) {
    assertThat(OfficialSchemas.xml("2.1", body(DATA + question, GENERIC))).isEmpty();
    String flow = question.replaceFirst("[/?].*", "");
    String along =
        question.contains("dimensionAtObservation=")
            ? "?" + question.replaceFirst(".*[?]", "")
            : "";
    String schema =
        body(
            "/sdmx/v1/schema/dataflow/LIANGGANG/" + flow + "/1.0.0" + along,
            "application/vnd.sdmx.schema+xml;version=2.1");
    String specific = body(DATA + question, SPECIFIC);
    assertThat(OfficialSchemas.xml("2.1", specific, schema)).isEmpty();
    assertThat(
            OfficialSchemas.xml("2.1", specific.replaceFirst("FREQ=\"A\"", "FREQ=\"Q\""), schema))
        .isNotEmpty();
    assertThat(OfficialSchemas.json("sdmx-json-1.0", "data", body(DATA + question, JSON_1)))
        .isEmpty();
  }

  @Test
  void gives_the_assessments_that_changed_after_a_moment() {
    String changed =
        body(DATA + "DF_ALXA_WOMEN_2021_2030/all?updatedAfter=2026-01-01T00:00:24Z", CSV_1);
    assertThat(changed).contains(",MATERNAL_MORTALITY_RATIO,").doesNotContain("SOE_DIRECTORS");
    assertThat(ask(DATA + "DF_ALXA_WOMEN_2021_2030/all?updatedAfter=2026-01-02", null).statusCode())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/vnd.sdmx.generictimeseriesdata+xml;version=2.1",
        "application/vnd.sdmx.structurespecifictimeseriesdata+xml;version=2.1"
      })
  void has_roots_for_time_series(String type) {
    String series = body(DATA + "DF_OBSERVATIONS", type);
    assertThat(
            OfficialSchemas.xml(
                "2.1",
                series,
                body(
                    "/sdmx/v1/schema/dataflow/LIANGGANG/DF_OBSERVATIONS",
                    "application/vnd.sdmx.schema+xml;version=2.1")))
        .isEmpty();
    assertThat(ask(DATA + "DF_OBSERVATIONS?dimensionAtObservation=SEX", type).statusCode())
        .isEqualTo(406);
  }

  @Test
  void keeps_every_dissemination_in_the_history() {
    JsonPath history =
        ask(
                DATA
                    + "DF_OBSERVATIONS/..MATERNAL_MORTALITY_RATIO..?includeHistory=true&startPeriod=2024",
                JSON_1)
            .jsonPath();
    assertThat(history.getList("data.dataSets.validFrom"))
        .containsExactly("2026-01-01T08:00:22+08:00", "2026-01-01T08:00:25+08:00");
    assertThat(history.getString("data.dataSets[0].series['0:0:0:0:0'].observations['0'][0]"))
        .isEqualTo("14.5");
    assertThat(history.getString("data.dataSets[1].series['0:0:0:0:0'].observations['0'][0]"))
        .isEqualTo("14.3");
  }

  @Test
  void tells_what_was_withdrawn_to_those_who_have_older_data() throws Exception {
    followed.take(
        "observations.accepted",
        """
        {"submission": "01930000-0000-7000-8000-000000000009", "memberUnit": "ALXA_HEALTH_COMMISSION",
         "region": "152900", "period": "2024", "part": 1, "last": true,
         "acceptedAt": "2026-01-01T00:00:29Z", "observations": [
         {"indicator": "MATERNAL_MORTALITY_RATIO", "region": "152900", "period": "2024", "sex": "F",
          "residence": "_T", "revision": 3, "obsStatus": "O", "break": false}]}
        """);
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("update observation set missing = 'WITHDRAWN' where revision = 3");
    }
    String address = DATA + "DF_OBSERVATIONS/..MATERNAL_MORTALITY_RATIO..";
    assertThat(figures(body(address + "?startPeriod=2023", CSV_1))).isEqualTo("2023=15.1");
    String changed = body(address + "?updatedAfter=2026-01-01T00:00:26Z", GENERIC);
    assertThat(changed)
        .contains("action=\"Delete\"", "value=\"2024\"")
        .doesNotContain("action=\"Replace\"", "14.3");
    assertThat(ask(address + "?startPeriod=2024", null).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DF_NONE | 404 | 100
          OTHER,DF_OBSERVATIONS | 404 | 100
          LIANGGANG,DF_OBSERVATIONS,9.0.0 | 404 | 100
          LIANGGANG,DF_OBSERVATIONS,1.0.0,x | 400 | 140
          DF_OBSERVATIONS/..NONE.. | 404 | 100
          DF_OBSERVATIONS/A.152900 | 400 | 140
          DF_OBSERVATIONS/A.152900.X.F._T.Y | 400 | 140
          DF_OBSERVATIONS/A.15%20.X.F._T | 400 | 140
          DF_OBSERVATIONS/all/NOBODY | 404 | 100
          DF_OBSERVATIONS/all/all/all | 400 | 140
          DF_OBSERVATIONS/all?startPeriod=soon | 400 | 140
          DF_OBSERVATIONS/all?startPeriod=2020-13 | 400 | 140
          DF_OBSERVATIONS/all?startPeriod=2024&endPeriod=2020 | 403 | 150
          DF_OBSERVATIONS/all?firstNObservations=0 | 400 | 140
          DF_OBSERVATIONS/all?lastNObservations=-1 | 400 | 140
          DF_OBSERVATIONS/all?detail=some | 400 | 140
          DF_OBSERVATIONS/all?dimensionAtObservation=PLACE | 403 | 150
          DF_OBSERVATIONS/all?updatedAfter=now | 400 | 140
          DF_OBSERVATIONS/all?includeHistory=yes | 400 | 140
          DF_OBSERVATIONS/all?startPeriod=2024&startPeriod=2023 | 400 | 140
          DF_ALXA_WOMEN_2021_2030/all?includeHistory=true | 501 | 501
          """)
  void says_what_is_wrong_by_the_codes_of_the_standard(String question, int status, int code) {
    var answer = ask(DATA + question, null);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body().asString()).contains("<mes:ErrorMessage code=\"" + code + "\">");
  }

  @Test
  void takes_keys_of_ten_thousand_values() {
    String many =
        IntStream.range(0, 1000)
            .mapToObj(i -> "%06d".formatted(i))
            .collect(Collectors.joining("+"));
    assertThat(ask(DATA + "DF_OBSERVATIONS/." + many + "...", null).statusCode()).isEqualTo(404);
  }

  /** "2020=16.9" of every row. */
  private static String figures(String csv) {
    List<String> rows = Arrays.asList(csv.split("\r\n"));
    return rows.subList(1, rows.size()).stream()
        .map(row -> row.split(",", -1))
        .map(cells -> cells[6] + "=" + cells[7])
        .collect(Collectors.joining(" "));
  }
}
