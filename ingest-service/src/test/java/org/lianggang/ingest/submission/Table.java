package org.lianggang.ingest.submission;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports as tables, sent over HTTP with exactly the media type that is named. */
final class Table {

  static final String CSV = "text/csv";
  static final String TSV = "text/tab-separated-values";
  static final String SDMX_1 = "application/vnd.sdmx.data+csv;version=1.0.0";
  static final String SDMX_2 = "application/vnd.sdmx.data+csv;version=2.0.0";

  private static final RestAssuredConfig AS_NAMED =
      RestAssuredConfig.config()
          .encoderConfig(
              EncoderConfig.encoderConfig()
                  .encodeContentTypeAs("application/vnd.sdmx.data+csv", ContentType.TEXT)
                  .appendDefaultContentCharsetToContentTypeIfUndefined(false));

  /** A year for what is refused or only tried. */
  static final String YEAR = "2200";

  private Table() {}

  /** By HEALTH for 152900. */
  static RequestSpecification request(String type, String year) {
    return bare(type)
        .queryParam("memberUnit", "HEALTH")
        .queryParam("region", "152900")
        .queryParam("period", year);
  }

  /** With no head beside it. */
  static RequestSpecification bare(String type) {
    return given().config(AS_NAMED).contentType(type);
  }

  static Response post(String type, String year, byte[] table) {
    return request(type, year).body(table).post("/v1/submissions");
  }

  static Response post(String type, String year, String table) {
    return post(type, year, table.getBytes(StandardCharsets.UTF_8));
  }

  static Response tried(String type, String table) {
    return request(type, YEAR)
        .queryParam("dryRun", true)
        .body(table.getBytes(StandardCharsets.UTF_8))
        .post("/v1/submissions");
  }

  /** One finding as "row:column CODE field", with - for what it does not have. */
  static String found(Response answer) {
    List<Map<String, Object>> findings = answer.path("findings");
    return findings.stream().map(Table::shown).collect(Collectors.joining(", "));
  }

  private static String shown(Map<String, Object> finding) {
    return Stream.of("row", "column")
            .map(name -> text(finding, name))
            .collect(Collectors.joining(":"))
        + " "
        + text(finding, "code")
        + " "
        + text(finding, "field");
  }

  private static String text(Map<String, Object> finding, String name) {
    String text = String.valueOf(finding.getOrDefault(name, "-"));
    return text.isEmpty() ? "-" : text;
  }
}
