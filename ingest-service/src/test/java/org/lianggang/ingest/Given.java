package org.lianggang.ingest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.lessThan;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

/** A small roster and catalogue to begin with; putting it again changes nothing. */
public final class Given {

  private Given() {}

  public static ValidatableResponse put(String path, String document) {
    return given().contentType(ContentType.JSON).body(document).put(path).then();
  }

  public static ValidatableResponse post(String path, String document) {
    return given().contentType(ContentType.JSON).body(document).post(path).then();
  }

  /** The nation, Inner Mongolia, Alxa League and its left banner. */
  public static void regions() {
    region("000000", "中国", "NATION", null);
    region("150000", "内蒙古自治区", "PROVINCE", "000000");
    region("152900", "阿拉善盟", "PREFECTURE", "150000");
    region("152921", "阿拉善左旗", "COUNTY", "152900");
  }

  public static void region(String code, String name, String level, String parent) {
    String above = parent == null ? "" : "\"parent\": \"%s\",".formatted(parent);
    kept(
        "/v1/regions/" + code,
        """
        {"code": "%s", "name": {"zh": "%s"}, "level": "%s", %s "validFrom": "2000-01-01"}
        """
            .formatted(code, name, level, above));
  }

  /** HEALTH, and its member unit ALXA_HEALTH in Alxa League. */
  public static void unit() {
    regions();
    kept("/v1/departments/HEALTH", "{\"code\": \"HEALTH\", \"name\": {\"zh\": \"卫健委\"}}");
    kept(
        "/v1/member-units/ALXA_HEALTH",
        """
        {"code": "ALXA_HEALTH", "name": {"zh": "阿拉善盟卫健委（示例）"}, "department": "HEALTH",
         "region": "152900", "validFrom": "2015-01-01"}
        """);
  }

  /** A share of 0 to 100 for both sexes, and a rate for women by residence. */
  public static void indicators() {
    kept(
        "/v1/indicators/ENROLMENT",
        """
        {"code": "ENROLMENT", "name": {"zh": "入学率"}, "unit": "%", "scale": 100, "decimals": 2,
         "valueKind": "SHARE", "aggregation": "RATIO_OF_SUMS", "sexes": ["_T", "F", "M"],
         "minimum": 0, "maximum": 100}
        """);
    kept(
        "/v1/indicators/MATERNAL_DEATHS",
        """
        {"code": "MATERNAL_DEATHS", "name": {"zh": "孕产妇死亡率"}, "unit": "/10万",
         "scale": 100000, "decimals": 2, "valueKind": "RATE", "aggregation": "RATIO_OF_SUMS",
         "sexes": ["F"], "residences": ["_T", "U", "R"], "minimum": 0}
        """);
  }

  /** Open from 1 January of the year after, due on 31 March, closed after 30 June. */
  public static void countyRound(int year, String exceptions) {
    kept(
        "/v1/rounds/" + year + "/COUNTY",
        """
        {'year': %1$d, 'level': 'COUNTY', 'opens': '%2$d-01-01', 'due': '%2$d-03-31',
         'closes': '%2$d-06-30', 'exceptions': [%3$s]}
        """
            .formatted(year, year + 1, exceptions));
  }

  /** Apostrophes stand for quotation marks. */
  public static void kept(String path, String document) {
    put(path, document.replace('\'', '"')).statusCode(lessThan(300));
  }
}
