package org.lianggang.ingest.obligation;

import static io.restassured.RestAssured.given;
import static org.lianggang.ingest.Given.kept;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.lianggang.ingest.Given;

/**
 * Two districts of a city, a plan of their province, and who reports what there. RATE is reported
 * by sex for both districts, WOMEN by residence and CENSUS every five years (the plan counts from
 * 2020) for 640104; BEDS is in no plan, and owed by another unit until 2022.
 */
final class Ningxia {

  private Ningxia() {}

  static void prepared() {
    Given.region("000000", "中国", "NATION", null);
    Given.region("640000", "宁夏回族自治区", "PROVINCE", "000000");
    Given.region("640100", "银川市", "PREFECTURE", "640000");
    Given.region("640104", "兴庆区", "COUNTY", "640100");
    Given.region("640105", "西夏区", "COUNTY", "640100");
    indicator("NX_RATE", "\"_T\", \"F\", \"M\"", "\"_T\"", 1);
    indicator("NX_WOMEN", "\"F\"", "\"_T\", \"U\", \"R\"", 1);
    indicator("NX_CENSUS", "\"_T\"", "\"_T\"", 5);
    indicator("NX_BEDS", "\"_T\"", "\"_T\"", 1);
    kept("/v1/departments/NX_DEPARTMENT", "{'code': 'NX_DEPARTMENT', 'name': {'zh': '厅'}}");
    plan();
    unit("NX_HEALTH");
    unit("NX_CIVIL");
    kept(
        "/v1/duties/NX_HEALTH",
        """
        {'unit': 'NX_HEALTH', 'items': [
          {'indicator': 'NX_RATE', 'regions': ['640104', '640105'], 'from': 2010},
          {'indicator': 'NX_RATE', 'regions': ['640104'], 'sexes': ['F'], 'from': 2010},
          {'indicator': 'NX_WOMEN', 'regions': ['640104'], 'residences': ['_T', 'R'], 'from': 2010},
          {'indicator': 'NX_CENSUS', 'regions': ['640104'], 'from': 2011}]}
        """);
    kept(
        "/v1/duties/NX_CIVIL",
        """
        {'unit': 'NX_CIVIL', 'items': [
          {'indicator': 'NX_BEDS', 'regions': ['640104'], 'from': 2010, 'to': 2022}]}
        """);
  }

  /** Rows without their braces, {@code 'indicator': 'NX_RATE', 'value': 5}; for 640104. */
  static Response report(int year, String query, String... rows) {
    String report =
        """
        {'memberUnit': 'NX_HEALTH', 'region': '640104', 'period': '%d', 'observations': [{%s}]}
        """
            .formatted(year, String.join("}, {", rows))
            .replace('\'', '"');
    return given().contentType(ContentType.JSON).body(report).post("/v1/submissions" + query);
  }

  static String submitted(int year, String... rows) {
    Response receipt = report(year, "", rows);
    receipt.then().statusCode(201);
    return receipt.path("id");
  }

  static String accepted(int year, String... rows) {
    Response receipt = report(year, "", rows);
    receipt.then().statusCode(201);
    accept(receipt).then().statusCode(200);
    return receipt.path("id");
  }

  static Response accept(Response receipt) {
    return given()
        .header("If-Match", "\"" + receipt.path("digest") + "\"")
        .post("/v1/submissions/" + receipt.path("id") + "/accept");
  }

  private static void indicator(String code, String sexes, String residences, int everyYears) {
    kept(
        "/v1/indicators/" + code,
        """
        {'code': '%s', 'name': {'zh': '指标'}, 'unit': '%%', 'scale': 100, 'decimals': 2,
         'valueKind': 'SHARE', 'aggregation': 'NONE', 'sexes': [%s], 'residences': [%s],
         'everyYears': %d}
        """
            .formatted(code, sexes, residences, everyYears));
  }

  private static void plan() {
    kept(
        "/v1/plans/NX_PLAN",
        """
        {'code': 'NX_PLAN', 'name': {'zh': '规划'}, 'subject': 'WOMEN', 'region': '640000',
         'startYear': 2021, 'endYear': 2030, 'baselineYear': 2020, 'effectiveFrom': 2021,
         'domains': [
           {'code': 'NX1', 'name': {'zh': '健康'}, 'goals': [
             {'code': 'NX1.1', 'text': {'zh': '目标'}, 'measures': [%s, %s]}]},
           {'code': 'NX2', 'name': {'zh': '教育'}, 'goals': [
             {'code': 'NX2.1', 'text': {'zh': '目标'}, 'measures': [%s]}]}]}
        """
            .formatted(
                measure("NX1.1.A", "NX_RATE", "_T"),
                measure("NX1.1.B", "NX_CENSUS", "_T"),
                measure("NX2.1.A", "NX_WOMEN", "F")));
  }

  private static String measure(String code, String indicator, String sex) {
    return """
        {'code': '%s', 'name': {'zh': '指标'}, 'class': 'NUMERIC', 'indicator': '%s', 'sex': '%s',
         'target': {'kind': 'AT_LEAST', 'value': 50, 'year': 2030}, 'lead': 'NX_DEPARTMENT'}
        """
        .formatted(code, indicator, sex);
  }

  private static void unit(String code) {
    kept(
        "/v1/member-units/" + code,
        """
        {'code': '%s', 'name': {'zh': '单位'}, 'department': 'NX_DEPARTMENT', 'region': '640000',
         'validFrom': '2000-01-01'}
        """
            .formatted(code));
  }
}
