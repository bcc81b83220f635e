package org.lianggang.ingest.obligation;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianggang.ingest.AnyDay;
import org.lianggang.ingest.Given;

/**
 * A round of 2012 in which of nine figures one was reported in time, one late and one was waived;
 * the rest is overdue since 1 April 2013, or in 640105 since 1 May.
 */
@QuarkusTest
class SummaryTest {

  private static final String MINE = "/v1/obligations/summary?round=2012/COUNTY";

  @Inject AnyDay day;

  @BeforeEach
  void prepare() {
    Ningxia.prepared();
    Given.countyRound(2012, "{'region': '640105', 'due': '2013-04-30', 'reason': '灾情'}");
    day.is("2013-03-31");
    if (get("/v1/observations?period=2012&region=640104").<Integer>path("items.size()") == 0) {
      Ningxia.accepted(2012, "'indicator': 'NX_RATE', 'value': 50");
      day.is("2013-04-02");
      Ningxia.submitted(2012, "'indicator': 'NX_RATE', 'sex': 'F', 'value': 50");
      Given.kept(
          "/v1/waivers/NX_CIVIL/2012",
          """
          {'unit': 'NX_CIVIL', 'period': '2012', 'items': [{'reason': '机构撤并', 'by': '统计局'}]}
          """);
    }
    day.is("2013-05-02");
  }

  @AfterEach
  void leaveTheClock() {
    day.isToday();
  }

  @Test
  void says_how_complete_and_how_timely_the_units_are() {
    get(MINE + "&region=640104")
        .then()
        .statusCode(200)
        .body("round", equalTo("2012/COUNTY"))
        .body("day", equalTo("2013-05-02"))
        .body("items.key", contains("NX_CIVIL", "NX_HEALTH"))
        .body("items[0].owed", equalTo(0))
        .body("items[0].counts.WAIVED", equalTo(1))
        .body("items[0].containsKey('completeness')", equalTo(false))
        .body("items[1].owed", equalTo(5))
        .body("items[1].reported", equalTo(2))
        .body("items[1].inTime", equalTo(1))
        .body("items[1].completeness", equalTo(40.0f))
        .body("items[1].timeliness", equalTo(20.0f))
        .body("items[1].counts.OVERDUE", equalTo(3))
        .body("items[1].late[0].outstanding", equalTo(3))
        .body("items[1].late[0].daysLate", equalTo(32))
        .body("total.key", equalTo("*"))
        .body("total.owed", equalTo(5));
  }

  @Test
  void names_who_is_late_in_each_region() {
    get(MINE + "&unit=NX_HEALTH&groupBy=region")
        .then()
        .body("items.key", contains("640104", "640105"))
        .body("items.late.daysLate", contains(contains(32), contains(2)))
        .body("items[1].late.unit", contains("NX_HEALTH"))
        .body("total.completeness", equalTo(25.0f))
        .body("total.timeliness", equalTo(12.5f));
  }

  @Test
  void counts_by_the_domains_of_the_plans() {
    get(MINE + "&region=640104&groupBy=domain")
        .then()
        .body("items.key", contains("", "NX1", "NX2"))
        .body("items.owed", contains(0, 3, 2));
    get(MINE + "&region=640104&groupBy=domain&limit=1").then().body("next", equalTo(""));
    get(MINE + "&region=640104&groupBy=domain&limit=1&cursor=NX1")
        .then()
        .body("items.key", contains("NX2"));
  }

  @Test
  void is_a_table_too() {
    assertThat(csv(MINE + "&region=640104"))
        .isEqualTo(
            """
            \uFEFFkey,owed,reported,inTime,completeness,timeliness,NOT_DUE,DUE,OVERDUE,REPORTED,\
            ACCEPTED,WAIVED,lateUnits,daysLate
            NX_CIVIL,0,0,0,,,0,0,0,0,0,1,0,0
            NX_HEALTH,5,2,1,40.0,20.0,0,0,3,1,1,0,1,32
            *,5,2,1,40.0,20.0,0,0,3,1,1,1,1,32
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void has_the_obligations_as_a_table_beside_it() {
    String table = csv("/v1/obligations?round=2012&region=640105");
    assertThat(table.lines())
        .containsExactly(
            "\uFEFFunit,region,indicator,sex,residence,period,round,opens,due,closes,state,daysLate,"
                + "submission",
            "NX_HEALTH,640105,NX_RATE,F,_T,2012,2012/COUNTY,2013-01-01,2013-04-30,2013-06-30,"
                + "OVERDUE,2,",
            "NX_HEALTH,640105,NX_RATE,M,_T,2012,2012/COUNTY,2013-01-01,2013-04-30,2013-06-30,"
                + "OVERDUE,2,",
            "NX_HEALTH,640105,NX_RATE,_T,_T,2012,2012/COUNTY,2013-01-01,2013-04-30,2013-06-30,"
                + "OVERDUE,2,");
    given().accept("image/png").get(MINE).then().statusCode(406);
  }

  private static String csv(String path) {
    Response answer = given().accept("text/csv").get(path);
    answer.then().statusCode(200).contentType(startsWith("text/csv"));
    return new String(answer.asByteArray(), StandardCharsets.UTF_8);
  }
}
