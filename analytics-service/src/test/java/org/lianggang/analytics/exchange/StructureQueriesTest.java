package org.lianggang.analytics.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a structure query brings: exactly what was asked for and what it refers to. */
@QuarkusTest
class StructureQueriesTest extends Exchanging {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dataflow | DF_ALXA_CHILDREN_2021_2030 DF_ALXA_WOMEN_2021_2030 DF_OBSERVATIONS
          dataflow/all/all/latest | DF_ALXA_CHILDREN_2021_2030 DF_ALXA_WOMEN_2021_2030 DF_OBSERVATIONS
          codelist/LIANGGANG/CL_SEX+CL_PLAN/1.0.0 | CL_PLAN CL_SEX
          organisationscheme | AGENCIES DATA_PROVIDERS
          datastructure/LIANGGANG/DSD_OBSERVATIONS/1.0.0?references=children | \
          CL_AREA CL_CONF_STATUS CL_FREQ CL_INDICATOR CL_MISSING_KIND CL_OBS_STATUS CL_SEX \
          CL_UNIT_MEASURE CL_UNIT_MULT CL_URBANISATION CS_OBSERVATIONS DSD_OBSERVATIONS
          dataflow/LIANGGANG/DF_OBSERVATIONS/1.0.0?references=children | DF_OBSERVATIONS DSD_OBSERVATIONS
          dataflow/LIANGGANG/DF_OBSERVATIONS/1.0.0?references=conceptscheme | DF_OBSERVATIONS
          dataflow/LIANGGANG/DF_OBSERVATIONS/1.0.0?references=parents | \
          CAT_REPORTED_FIGURES CR_DF_OBSERVATIONS DF_OBSERVATIONS PA_OBSERVATIONS_ALXA_CIVIL_AFFAIRS_BUREAU \
          PA_OBSERVATIONS_ALXA_EDUCATION_AND_SPORTS_BUREAU PA_OBSERVATIONS_ALXA_HEALTH_COMMISSION
          dataflow/LIANGGANG/DF_OBSERVATIONS/1.0.0?references=all | \
          CAT_REPORTED_FIGURES CL_AREA CL_CONF_STATUS CL_FREQ CL_INDICATOR CL_MISSING_KIND CL_OBS_STATUS \
          CL_SEX CL_UNIT_MEASURE CL_UNIT_MULT CL_URBANISATION CR_DF_OBSERVATIONS CS_OBSERVATIONS \
          DATA_PROVIDERS DF_OBSERVATIONS DSD_OBSERVATIONS PA_OBSERVATIONS_ALXA_CIVIL_AFFAIRS_BUREAU \
          PA_OBSERVATIONS_ALXA_EDUCATION_AND_SPORTS_BUREAU PA_OBSERVATIONS_ALXA_HEALTH_COMMISSION PLANS
          categoryscheme/LIANGGANG/PLANS/1.0.0/ALXA_CHILDREN_2021_2030.C1?references=parentsandsiblings | \
          CAT_ALXA_CHILDREN_2021_2030-C1 DF_ALXA_CHILDREN_2021_2030 PLANS
          dataproviderscheme/LIANGGANG/DATA_PROVIDERS/1.0/ALXA_HEALTH_COMMISSION?references=parents | \
          DATA_PROVIDERS PA_OBSERVATIONS_ALXA_HEALTH_COMMISSION
          """)
  void brings_exactly_what_is_meant(String question, String ids) throws Exception {
    JsonNode data = JSON.readTree(body("/sdmx/v1/" + question, STRUCTURE_JSON_1)).get("data");
    List<String> found = new ArrayList<>();
    data.forEach(kind -> kind.forEach(artefact -> found.add(artefact.get("id").asText())));
    assertThat(found.stream().sorted()).containsExactly(ids.split("\\s+"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          codelists                                  | 400 | 140
          codelist/LIANGGANG/CL_NONE                 | 404 | 100
          codelist/SDMX                              | 404 | 100
          codelist/LIANGGANG/CL_SEX/2.0.0            | 404 | 100
          codelist/LIANGGANG/CL_SEX/1.0.0/X          | 404 | 100
          codelist/LIANGGANG/CL_SEX/new              | 400 | 140
          codelist/LIANGGANG/CL%20SEX                | 400 | 140
          dataflow/LIANGGANG/DF_OBSERVATIONS/1.0.0/X | 400 | 140
          codelist/a/b/c/d/e/f                       | 400 | 140
          codelist?detail=some                       | 400 | 140
          codelist?references=some                   | 400 | 140
          codelist?what=1                            | 400 | 140
          metadataflow                               | 404 | 100
          """)
  void says_what_is_wrong_by_the_codes_of_the_standard(String question, int status, int code) {
    var answer = ask("/sdmx/v1/" + question, null);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body().asString()).contains("<mes:ErrorMessage code=\"" + code + "\">");
    assertThat(ask("/sdmx/v1/" + question, "application/json").jsonPath().getInt("errors[0].code"))
        .isEqualTo(code);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          -                                                      | application/vnd.sdmx.structure+xml;version=2.1
          */*                                                    | application/vnd.sdmx.structure+xml;version=2.1
          text/xml                                               | application/vnd.sdmx.structure+xml;version=2.1
          application/json                                       | application/vnd.sdmx.structure+json;version=1.0.0
          application/vnd.sdmx.structure+json; version=2.0.0     | application/vnd.sdmx.structure+json;version=2.0.0
          application/json;q=0.5, application/xml;q=0.4          | application/vnd.sdmx.structure+json;version=1.0.0
          text/html, */*;q=0.1                                   | application/vnd.sdmx.structure+xml;version=2.1
          """)
  void answers_in_the_best_format_it_has(String accept, String type) {
    assertThat(ask("/sdmx/v1/codelist/LIANGGANG/CL_SEX", accept).header("Content-Type"))
        .isEqualTo(type);
  }

  @Test
  void refuses_formats_it_has_not() {
    for (String accept : List.of("text/html", "application/xml;q=0", ";;;,,q=", "*")) {
      assertThat(ask("/sdmx/v1/codelist", accept).statusCode()).as(accept).isEqualTo(406);
    }
  }

  @Test
  void packs_answers_and_does_not_repeat_what_is_known() {
    String address = "/sdmx/v1/codelist/LIANGGANG/CL_SEX";
    var first = asking(null).header("Accept-Encoding", "gzip").get(address);
    assertThat(first.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(first.header("Vary"))
        .isEqualTo("Accept, Accept-Encoding, Accept-Language, Authorization, X-API-Key, Origin");
    assertThat(asking(null).header("If-None-Match", first.header("ETag")).get(address).statusCode())
        .isEqualTo(304);
    for (String known :
        List.of("2100-01-01T00:00:00Z", "2100-01-01T00:00:00", "Fri, 01 Jan 2100 00:00:00 GMT")) {
      assertThat(asking(null).header("If-Modified-Since", known).get(address).statusCode())
          .as(known)
          .isEqualTo(304);
    }
    assertThat(asking(null).header("If-Modified-Since", "2000-01-01").get(address).statusCode())
        .isEqualTo(200);
  }

  @Test
  void gives_names_in_both_languages_and_marks_what_is_partial() {
    String xml = body("/sdmx/v1/codelist/LIANGGANG/CL_SEX/1.0.0/M+F", STRUCTURE_XML_2);
    assertThat(xml)
        .contains("isPartial=\"true\"", "xml:lang=\"zh\">女</com:Name>", ">Female</com:Name>");
    assertThat(xml.indexOf("\"F\"")).isLessThan(xml.indexOf("\"M\""));
    assertThat(xml).doesNotContain("id=\"_T\"");
    String stub = body("/sdmx/v1/codelist/LIANGGANG/CL_SEX?detail=allstubs", STRUCTURE_XML_2);
    assertThat(stub)
        .contains("isExternalReference=\"true\"", "/sdmx/v1/codelist/LIANGGANG/CL_SEX/1.0.0\"")
        .doesNotContain("com:Description", "str:Code ");
    assertThat(
            asking(STRUCTURE_JSON_1)
                .header("Accept-Language", "en-GB, zh;q=0.5")
                .get("/sdmx/v1/codelist/LIANGGANG/CL_SEX")
                .jsonPath()
                .getString("data.codelists[0].codes[0].name"))
        .isEqualTo("Female");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dataflow/LIANGGANG/DF_ALXA_CHILDREN_2021_2030/1.0.0?references=all",
        "provisionagreement/LIANGGANG/PA_ALXA_CHILDREN_2021_2030_LIANGGANG?references=descendants",
        "contentconstraint/LIANGGANG/CR_DF_ALXA_CHILDREN_2021_2030?references=descendants"
      })
  void cuts_codelists_to_what_is_allowed(String question) {
    String xml = body("/sdmx/v1/" + question + "&detail=referencepartial", STRUCTURE_XML_2);
    assertThat(xml)
        .contains("Code=LIANGGANG:CL_MEASURE(1.0.0).C1-3-INFANT_MORTALITY\"")
        .doesNotContain("Code=LIANGGANG:CL_MEASURE(1.0.0).W1-2-MATERNAL_MORTALITY_RATIO\"");
  }
}
