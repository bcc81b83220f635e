package org.lianggang.analytics.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every structure message is what the official schemas say. */
@QuarkusTest
class StructureSchemaTest extends Exchanging {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          structure
          structure?detail=allstubs
          structure?detail=allcompletestubs
          dataflow/LIANGGANG/DF_OBSERVATIONS/latest?references=all&detail=referencepartial
          categoryscheme/all/all/all/ALXA_WOMEN_2021_2030.W1?references=parentsandsiblings
          codelist/LIANGGANG/CL_SEX/1.0.0/F+M
          """)
  void validates(String question) {
    String address = "/sdmx/v1/" + question;
    assertThat(OfficialSchemas.xml("2.1", body(address, STRUCTURE_XML_2))).isEmpty();
    assertThat(OfficialSchemas.xml("3.0", body(address, STRUCTURE_XML_3))).isEmpty();
    assertThat(OfficialSchemas.json("sdmx-json-1.0", "structure", body(address, STRUCTURE_JSON_1)))
        .isEmpty();
    assertThat(OfficialSchemas.json("sdmx-json-2.0", "structure", body(address, STRUCTURE_JSON_2)))
        .isEmpty();
  }
}
