package org.lianggang.ingest.narrative;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.lianggang.ingest.Given.kept;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.concurrent.atomic.AtomicInteger;
import org.lianggang.ingest.Given;

/**
 * Two districts of a city; GS_HEALTH owes figures for both, GS_CIVIL (until 2189) for the first.
 * Each test has a year of its own.
 */
final class Gansu {

  private static final AtomicInteger YEARS = new AtomicInteger(2100);

  private Gansu() {}

  static int year() {
    return YEARS.incrementAndGet();
  }

  static void prepared() {
    Given.region("000000", "中国", "NATION", null);
    Given.region("620000", "甘肃省", "PROVINCE", "000000");
    Given.region("620100", "兰州市", "PREFECTURE", "620000");
    Given.region("620102", "城关区", "COUNTY", "620100");
    Given.region("620103", "七里河区", "COUNTY", "620100");
    kept(
        "/v1/indicators/GS_BEDS",
        """
        {'code': 'GS_BEDS', 'name': {'zh': '床位'}, 'unit': '张', 'scale': 1, 'decimals': 0,
         'valueKind': 'COUNT', 'aggregation': 'SUM', 'sexes': ['_T']}
        """);
    kept("/v1/departments/GS", "{'code': 'GS', 'name': {'zh': '厅'}}");
    unit("GS_HEALTH", "'620102', '620103'", "");
    unit("GS_CIVIL", "'620102'", ", 'validTo': '2189-06-30'");
  }

  private static void unit(String code, String regions, String validTo) {
    kept(
        "/v1/member-units/" + code,
        """
        {'code': '%s', 'name': {'zh': '单位'}, 'department': 'GS', 'region': '620000',
         'validFrom': '2090-07-01'%s}
        """
            .formatted(code, validTo));
    kept(
        "/v1/duties/" + code,
        """
        {'unit': '%s', 'items': [{'indicator': 'GS_BEDS', 'regions': [%s], 'from': 1990}]}
        """
            .formatted(code, regions));
  }

  /** With more fields, {@code ", 'reason': '核实'"}. */
  static Response write(String path, String text, String more) {
    return send(
        path, "{'implementation': {'zh': '%s'}, 'plan': {'zh': '继续'}%s}".formatted(text, more));
  }

  static Response send(String path, String document) {
    return given()
        .contentType(ContentType.JSON)
        .body(document.replace('\'', '"'))
        .put("/v1/narratives/" + path);
  }

  static Response accept(String path, String digest) {
    return given()
        .header("If-Match", "\"" + digest + "\"")
        .post("/v1/narratives/" + path + "/accept");
  }

  static Response acceptLatest(String path) {
    return accept(path, get("/v1/narratives/" + path).path("digest"));
  }

  static Response giveBack(String path) {
    return given()
        .contentType(ContentType.JSON)
        .body("{\"reasons\": [{\"text\": \"请补充\"}]}")
        .post("/v1/narratives/" + path + "/return");
  }
}
