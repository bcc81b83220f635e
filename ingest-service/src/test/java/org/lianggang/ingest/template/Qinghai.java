package org.lianggang.ingest.template;

import static io.restassured.RestAssured.given;
import static org.lianggang.ingest.Given.kept;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.lianggang.ingest.Given;

/**
 * A city whose unit QH_BUREAU owes for 2098: a share by sex with its counts, a rate of women by
 * residence, a count by sex and residence, and one that is in no plan. For 2097 some was accepted.
 */
final class Qinghai {

  static final int YEAR = 2098;
  static final String FORM = "/v1/templates/2098/QH_BUREAU/630100.xlsx";

  private static boolean prepared;

  private Qinghai() {}

  static void prepared() {
    if (prepared) {
      return;
    }
    prepared = true;
    Given.region("000000", "中国", "NATION", null);
    Given.region("630000", "青海省", "PROVINCE", "000000");
    Given.region("630100", "西宁市", "PREFECTURE", "630000");
    indicator(
        "QH_ENROLMENT",
        "学前教育毛入园率",
        """
        'unit': '%', 'scale': 100, 'decimals': 2, 'valueKind': 'SHARE', 'minimum': 0, 'maximum': 100,
        'sexes': ['_T', 'F', 'M'], 'numerator': {'zh': '在园幼儿数'}, 'denominator': {'zh': '适龄幼儿数'}
        """);
    indicator(
        "QH_MATERNAL",
        "孕产妇死亡率",
        """
        'unit': '/10万', 'scale': 100000, 'decimals': 2, 'valueKind': 'RATE', 'minimum': 0,
        'sexes': ['F'], 'residences': ['_T', 'U', 'R']
        """);
    indicator(
        "QH_CHILDREN",
        "0—17岁儿童数",
        """
        'unit': '人', 'scale': 1, 'decimals': 0, 'valueKind': 'COUNT', 'minimum': 0,
        'sexes': ['_T', 'F', 'M'], 'residences': ['_T', 'U', 'R']
        """);
    indicator(
        "QH_HOTLINE",
        "是否开通热线",
        "'unit': '', 'scale': 1, 'decimals': 0, 'valueKind': 'YES_NO', 'sexes': ['_T']");
    kept("/v1/departments/QH_DEPARTMENT", "{'code': 'QH_DEPARTMENT', 'name': {'zh': '局'}}");
    plan();
    kept(
        "/v1/member-units/QH_BUREAU",
        """
        {'code': 'QH_BUREAU', 'name': {'zh': '西宁市卫健委'}, 'department': 'QH_DEPARTMENT',
         'region': '630100', 'validFrom': '2000-01-01'}
        """);
    kept(
        "/v1/duties/QH_BUREAU",
        """
        {'unit': 'QH_BUREAU', 'items': [
          {'indicator': 'QH_ENROLMENT', 'regions': ['630100'], 'from': 2090},
          {'indicator': 'QH_MATERNAL', 'regions': ['630100'], 'from': 2090},
          {'indicator': 'QH_CHILDREN', 'regions': ['630100'], 'from': 2090},
          {'indicator': 'QH_HOTLINE', 'regions': ['630100'], 'from': 2090}]}
        """);
    acceptedLastYear();
    kept(
        "/v1/rounds/2098/PREFECTURE",
        """
        {'year': 2098, 'level': 'PREFECTURE', 'opens': '2000-01-01', 'due': '2099-03-31',
         'closes': '2099-06-30'}
        """);
  }

  static Response tried(String rows) {
    return given()
        .contentType(ContentType.JSON)
        .body(report(YEAR, rows))
        .post("/v1/submissions?dryRun=true");
  }

  private static String report(int year, String rows) {
    return """
        {'memberUnit': 'QH_BUREAU', 'region': '630100', 'period': '%d', 'observations': [%s]}
        """
        .formatted(year, rows)
        .replace('\'', '"');
  }

  private static void acceptedLastYear() {
    Response receipt =
        given()
            .contentType(ContentType.JSON)
            .body(
                report(
                    2097,
                    """
                    {'indicator': 'QH_ENROLMENT', 'value': 90.5},
                    {'indicator': 'QH_ENROLMENT', 'sex': 'F', 'value': 91},
                    {'indicator': 'QH_ENROLMENT', 'sex': 'M', 'value': 90},
                    {'indicator': 'QH_MATERNAL', 'missing': 'NOT_COLLECTED'}
                    """))
            .post("/v1/submissions");
    receipt.then().statusCode(201);
    given()
        .header("If-Match", "\"" + receipt.path("digest") + "\"")
        .post("/v1/submissions/" + receipt.path("id") + "/accept")
        .then()
        .statusCode(200);
  }

  private static void plan() {
    kept(
        "/v1/plans/QH_PLAN",
        """
        {'code': 'QH_PLAN', 'name': {'zh': '规划'}, 'subject': 'CHILDREN', 'region': '630000',
         'startYear': 2091, 'endYear': 2100, 'baselineYear': 2090, 'effectiveFrom': 2091,
         'domains': [
           {'code': 'QH1', 'name': {'zh': '儿童与健康'}, 'goals': [
             {'code': 'QH1.1', 'text': {'zh': '目标'}, 'measures': [%s]}]},
           {'code': 'QH2', 'name': {'zh': '儿童与教育'}, 'goals': [
             {'code': 'QH2.1', 'text': {'zh': '目标'}, 'measures': [%s, %s, %s]}]}]}
        """
            .formatted(
                measure("A", "QH_MATERNAL", "F"),
                measure("B", "QH_ENROLMENT", "_T"),
                measure("C", "QH_CHILDREN", "_T"),
                measure("D", "QH_MATERNAL", "F")));
  }

  private static String measure(String code, String indicator, String sex) {
    return """
        {'code': 'QH.%s', 'name': {'zh': '指标'}, 'class': 'DIRECTION', 'indicator': '%s', 'sex': '%s',
         'target': {'kind': 'INCREASE', 'year': 2100}, 'lead': 'QH_DEPARTMENT'}
        """
        .formatted(code, indicator, sex);
  }

  private static void indicator(String code, String name, String rest) {
    kept(
        "/v1/indicators/" + code,
        "{'code': '%s', 'name': {'zh': '%s'}, 'aggregation': 'NONE', %s}"
            .formatted(code, name, rest));
  }
}
