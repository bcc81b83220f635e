package org.lianggang.ingest.notice;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.lessThan;
import static org.lianggang.ingest.Given.kept;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.concurrent.atomic.AtomicInteger;
import org.lianggang.ingest.Given;

/**
 * Two districts of a city; HN_HEALTH owes a figure for both, HN_CIVIL for the first. Each test has
 * a year and a webhook of its own.
 */
final class Hunan {

  private static final AtomicInteger YEARS = new AtomicInteger(2150);

  private static final AtomicInteger FREE_YEARS = new AtomicInteger(2300);

  private static boolean isPrepared;

  private Hunan() {}

  static int year() {
    return YEARS.incrementAndGet();
  }

  /** Beyond those that rounds can be for, so that texts are taken on any day. */
  static int yearWithoutRound() {
    return FREE_YEARS.incrementAndGet();
  }

  /** Once for a service that was started on an emptied database. */
  static synchronized void prepared() {
    if (isPrepared) {
      return;
    }
    Given.region("000000", "中国", "NATION", null);
    Given.region("430000", "湖南省", "PROVINCE", "000000");
    Given.region("430100", "长沙市", "PREFECTURE", "430000");
    Given.region("430102", "芙蓉区", "COUNTY", "430100");
    Given.region("430103", "天心区", "COUNTY", "430100");
    kept(
        "/v1/indicators/HN_BEDS",
        """
        {'code': 'HN_BEDS', 'name': {'zh': '床位'}, 'unit': '张', 'scale': 1, 'decimals': 0,
         'valueKind': 'COUNT', 'aggregation': 'SUM', 'sexes': ['_T']}
        """);
    kept("/v1/departments/HN", "{'code': 'HN', 'name': {'zh': '厅'}}");
    unit("HN_HEALTH", "'430102', '430103'");
    unit("HN_CIVIL", "'430102'");
    isPrepared = true;
  }

  private static void unit(String code, String regions) {
    kept(
        "/v1/member-units/" + code,
        """
        {'code': '%s', 'name': {'zh': '单位'}, 'department': 'HN', 'region': '430000',
         'validFrom': '2000-01-01'}
        """
            .formatted(code));
    kept(
        "/v1/duties/" + code,
        """
        {'unit': '%s', 'items': [{'indicator': 'HN_BEDS', 'regions': [%s], 'from': 2150}]}
        """
            .formatted(code, regions));
  }

  /** With more fields, {@code ", 'regions': ['430103']"}. */
  static Response webhook(String code, String url, String more) {
    return put("/v1/webhooks/" + code, "{'code': '%s', 'url': '%s'%s}".formatted(code, url, more));
  }

  /** Announces a change about a unit and region, and waits until it is in the feed. */
  static void narrative(String unit, String region, int year, String text) {
    Response kept =
        put(
            "/v1/narratives/%s/%s/%d".formatted(unit, region, year),
            "{'implementation': {'zh': '%s'}, 'plan': {'zh': '计划'}}".formatted(text));
    kept.then().statusCode(lessThan(300));
    settled();
  }

  static void settled() {
    await().until(() -> get("/v1/status").path("waiting").equals(0));
  }

  private static Response put(String path, String document) {
    return given().contentType(ContentType.JSON).body(document.replace('\'', '"')).put(path);
  }
}
