package org.lianggang.ingest.submission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.testkit.Contract;
import org.lianggang.testkit.TestDatabase;

/** Whatever is wrong is named in full and in both languages, and leaves nothing behind. */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "ingest"))
class BadSubmissionTest {

  @Inject Setting setting;
  private List<Long> before;

  @BeforeAll
  static void checkEveryAnswer() {
    Contract.checkEveryAnswer();
  }

  @BeforeEach
  void remember() {
    setting.prepared();
    before = stored();
  }

  @AfterEach
  void nothing_is_stored() {
    assertThat(stored()).isEqualTo(before);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          an unknown field        | "indicator": "COVERAGE", "value": 5, "colour": "red" | 1 UNKNOWN_FIELD colour
          an unknown indicator    | "indicator": "NOTHING", "value": 5                   | 1 UNKNOWN_INDICATOR indicator
          a text for a number     | "indicator": "COVERAGE", "value": "5"                | 1 WRONG_TYPE value
          a number for a text     | "indicator": "COVERAGE", "value": 5, "reason": 7     | 1 WRONG_TYPE reason
          a list for a number     | "indicator": "COVERAGE", "value": [5, {"a": 1}]      | 1 WRONG_TYPE value
          null for a number       | "indicator": "COVERAGE", "value": null               | 1 WRONG_TYPE value
          a text for a flag       | "indicator": "COVERAGE", "value": 5, "break": "yes"  | 1 WRONG_TYPE break
          a fraction in a count   | "indicator": "CHILDREN", "value": 12.5               | 1 NOT_A_WHOLE_NUMBER value
          a fraction of a person  | "indicator": "COVERAGE", "value": 50, "numerator": 1.5, "denominator": 3 | 1 NOT_A_WHOLE_NUMBER numerator
          a foreign duty          | "indicator": "EDUCATED", "value": 5                  | 1 FOREIGN_DUTY indicator
          a foreign region        | "indicator": "COVERAGE", "value": 5, "region": "152922" | 1 FOREIGN_DUTY indicator
          an undeclared sex       | "indicator": "MATERNAL_MORTALITY_RATIO", "value": 5, "sex": "M" | 1 SEX_NOT_DECLARED sex
          no sex at all           | "indicator": "COVERAGE", "value": 5, "sex": "W"      | 1 VALUE_NOT_ALLOWED sex
          a bad period            | "indicator": "COVERAGE", "value": 5, "period": "24"  | 1 WRONG_FORMAT period
          a missing indicator     | "value": 5                                           | 1 MISSING_FIELD indicator
          a field twice           | "indicator": "COVERAGE", "value": 5, "value": 6      | 1 DUPLICATE_FIELD value
          a number without end    | "indicator": "COVERAGE", "value": 1e999999999        | 1 NUMBER_TOO_LONG value
          a zero character        | "indicator": "COVERAGE", "value": 5, "reason": "a\\u0000" | 1 WRONG_FORMAT reason
          half a character        | "indicator": "COVERAGE", "value": 5, "x": "\\udc00" | 1 UNKNOWN_FIELD x
          an empty explanation    | "indicator": "COVERAGE", "value": 5, "explanation": " " | 1 WRONG_LENGTH explanation
          several at once         | "indicator": "COVERAGE", "value": 500.123, "numerator": 3, "sex": "W", "a": 1 | 1 VALUE_NOT_ALLOWED sex, 1 UNKNOWN_FIELD a, 1 ABOVE_MAXIMUM value, 1 TOO_MANY_DECIMALS value, 1 COUNTS_INCOMPLETE denominator
          """)
  void in_a_row(String situation, String row, String found) {
    assertThat(found(refused(422, Reported.byHealth(Setting.year(), row)))).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          an empty list           | {"memberUnit": "HEALTH", "region": "152900", "period": "2024", "observations": []} | - WRONG_LENGTH observations
          an object for the list  | {"memberUnit": "HEALTH", "region": "152900", "period": "2024", "observations": {}} | - WRONG_TYPE observations
          a row that is none      | {"memberUnit": "HEALTH", "region": "152900", "period": "2024", "observations": [7]} | 1 WRONG_TYPE -
          nothing in it           | {}                                                                                | - MISSING_FIELD memberUnit, - MISSING_FIELD region, - MISSING_FIELD period, - MISSING_FIELD observations
          a list                  | []                                                                                | - WRONG_TYPE -
          a text                  | "report"                                                                          | - WRONG_TYPE -
          an unknown unit         | {"memberUnit": "NOBODY", "region": "152900", "period": "2024", "observations": [{"indicator": "COVERAGE", "value": 5}]} | - UNKNOWN_MEMBER_UNIT memberUnit
          an unknown region       | {"memberUnit": "HEALTH", "region": "999999", "period": "2024", "observations": [{"indicator": "COVERAGE", "value": 5}]} | - UNKNOWN_REGION region
          an unknown head field   | {"memberUnit": "HEALTH", "region": "152900", "period": "2024", "year": 2024, "observations": [{"indicator": "COVERAGE", "value": 5}]} | - UNKNOWN_FIELD year
          a period as a number    | {"memberUnit": "HEALTH", "region": "152900", "period": 2024, "observations": [{"indicator": "COVERAGE", "value": 5}]} | - WRONG_TYPE period
          """)
  void in_the_report(String situation, String report, String found) {
    assertThat(found(refused(422, report))).isEqualTo(found);
  }

  @Test
  void in_the_same_cell_twice() {
    Response refused =
        refused(
            422,
            Reported.byHealth(
                Setting.year(),
                "\"indicator\": \"COVERAGE\", \"value\": 5",
                "\"indicator\": \"CHILDREN\", \"value\": 5",
                "\"indicator\": \"COVERAGE\", \"value\": 6, \"sex\": \"_T\""));
    assertThat(found(refused)).isEqualTo("3 DUPLICATE_CELL -");
    assertThat(refused.<String>path("findings[0].message.zh")).isEqualTo("同一数据已在第 1 行填报");
    assertThat(refused.<String>path("findings[0].message.en"))
        .isEqualTo("The same figure is already in row 1");
    assertThat(refused.<String>path("findings[0].hint.zh")).isEqualTo("两行只保留一行");
  }

  @Test
  void in_every_row_without_leaving_one_out() {
    String row = "\"indicator\": \"COVERAGE\", \"value\": 101, \"sex\": \"";
    Response refused =
        refused(
            422,
            Reported.byHealth(
                Setting.year(), row + "_T\"", row + "F\"", "\"indicator\": \"X\"", row + "M\""));
    assertThat(found(refused))
        .isEqualTo(
            "1 ABOVE_MAXIMUM value, 2 ABOVE_MAXIMUM value, 3 UNKNOWN_INDICATOR indicator, "
                + "4 ABOVE_MAXIMUM value");
    assertThat(refused.<String>path("detail"))
        .isEqualTo("101 大于可能的最大值 100（另有 3 条）/ 101 is above 100, the most possible (and 3 more)");
  }

  @Test
  void where_an_explanation_is_missing() {
    Response refused =
        refused(
            422,
            Reported.byHealth(
                Setting.year(),
                "\"indicator\": \"COVERAGE\", \"value\": 5",
                "\"indicator\": \"COVERAGE\", \"sex\": \"F\", \"value\": 6",
                "\"indicator\": \"COVERAGE\", \"sex\": \"M\", \"value\": 7"));
    assertThat(found(refused)).isEqualTo("1 TOTAL_OUTSIDE_SEXES value");
    assertThat(refused.<String>path("findings[0].severity")).isEqualTo("EXPLAIN");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          nothing                 | ``                                                   | EMPTY_BODY
          white space             | `  `                                                 | EMPTY_BODY
          cut off in a row        | {"memberUnit": "HEALTH", "observations": [{"indicat  | NOT_JSON
          cut off after a row     | {"memberUnit": "HEALTH", "observations": [{"value": 5} | NOT_JSON
          more than one           | {} {}                                                | NOT_JSON
          not a number            | {"observations": [{"value": NaN}]}                   | NOT_JSON
          prose                   | Dear colleagues                                      | NOT_JSON
          """)
  void that_cannot_be_read(String situation, String body, String code) {
    assertThat(found(refused(400, body))).isEqualTo("- " + code + " -");
  }

  @Test
  void in_another_encoding() {
    String report =
        Reported.byHealth("2024", "\"indicator\": \"COVERAGE\", \"explanation\": \"旗县\"");
    for (Charset charset : List.of(Charset.forName("GBK"), StandardCharsets.UTF_16LE)) {
      assertThat(found(refused(400, report.getBytes(charset)))).isEqualTo("- NOT_UTF8 -");
    }
  }

  @Test
  void of_three_megabytes() {
    byte[] noise = new byte[3 << 20];
    new Random(7).nextBytes(noise);
    refused(400, noise);
    assertThat(found(refused(400, "x".repeat(3 << 20)))).isEqualTo("- NOT_JSON -");
    assertThat(found(refused(400, "[".repeat(3 << 20)))).isEqualTo("- BEYOND_JSON_LIMITS -");
    assertThat(found(refused(400, "{\"a\":".repeat(600_000)))).isEqualTo("- BEYOND_JSON_LIMITS -");
    assertThat(found(refused(400, "9".repeat(3 << 20)))).isEqualTo("- BEYOND_JSON_LIMITS -");
  }

  @Test
  void of_hundreds_of_bad_rows() {
    String rows = "{\"value\": true, \"b\": 2}, ".repeat(299);
    Response refused =
        refused(
            422,
            "{\"memberUnit\": \"HEALTH\", \"region\": \"152900\", \"period\": \"2024\", "
                + "\"observations\": ["
                + rows
                + "{\"indicator\": \"COVERAGE\", \"value\": 5}]}");
    List<Map<String, Object>> findings = refused.path("findings");
    assertThat(findings).hasSize(3 * 299);
    assertThat(findings.get(896)).containsEntry("row", 299).containsEntry("code", "MISSING_FIELD");
  }

  @Test
  void of_another_media_type() {
    given()
        .contentType("application/xml")
        .body("<report/>")
        .post("/v1/submissions")
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
    given()
        .contentType(ContentType.TEXT)
        .body(Reported.byHealth("2024", "\"indicator\": \"COVERAGE\", \"value\": 5"))
        .post("/v1/submissions")
        .then()
        .statusCode(415);
  }

  @Test
  void under_an_impossible_key() {
    Response refused =
        given()
            .contentType(ContentType.JSON)
            .header("Idempotency-Key", "k".repeat(201))
            .body(Reported.byHealth("2024", "\"indicator\": \"COVERAGE\", \"value\": 5"))
            .post("/v1/submissions");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(found(refused)).isEqualTo("- WRONG_LENGTH Idempotency-Key");
  }

  private static Response refused(int status, String body) {
    return refused(status, body.getBytes(StandardCharsets.UTF_8));
  }

  private static Response refused(int status, byte[] body) {
    Response response =
        given()
            .contentType("application/json")
            .header("Idempotency-Key", "bad")
            .body(body)
            .post("/v1/submissions");
    response.then().statusCode(status).contentType("application/problem+json");
    List<Map<String, Object>> findings = response.path("findings");
    assertThat(findings).isNotEmpty().allSatisfy(BadSubmissionTest::speaksBothLanguages);
    return response;
  }

  private static void speaksBothLanguages(Map<String, Object> finding) {
    assertThat(finding.get("message"))
        .asInstanceOf(
            org.assertj.core.api.InstanceOfAssertFactories.map(String.class, String.class))
        .hasEntrySatisfying("zh", text -> assertThat(text).matches("(?s).*\\p{IsHan}.*"))
        .hasEntrySatisfying("en", text -> assertThat(text).matches("(?s).*[a-z].*"));
  }

  private static String found(Response refused) {
    List<Map<String, Object>> findings = refused.path("findings");
    return findings.stream()
        .map(
            finding ->
                Stream.of("row", "code", "field")
                    .map(name -> String.valueOf(finding.getOrDefault(name, "-")))
                    .map(text -> text.isEmpty() ? "-" : text)
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining(", "));
  }

  private List<Long> stored() {
    return Stream.of("submission", "submission_row", "idempotency", "act", "observation", "feed")
        .map(setting::count)
        .toList();
  }
}
