package org.lianggang.ingest.roster;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.lessThan;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.ingest.Announced;
import org.lianggang.ingest.Given;

@QuarkusTest
class RosterTest {

  @Inject AgroalDataSource database;

  @BeforeEach
  void roster() {
    Given.unit();
    Given.indicators();
  }

  @Test
  void keeps_the_history_of_a_region() {
    Given.region("159911", "示例旧旗", "COUNTY", "152900");
    Given.region("159912", "示例新旗", "COUNTY", "152900");
    Given.put(
            "/v1/regions/159911",
            """
            {"code": "159911", "name": {"zh": "示例旧旗"}, "level": "COUNTY", "parent": "152900",
             "validFrom": "2000-01-01", "validTo": "2024-06-30", "successors": ["159912"]}
            """)
        .statusCode(200);
    get("/v1/regions/159911")
        .then()
        .body("validTo", equalTo("2024-06-30"))
        .body("successors", contains("159912"));
    Announced.assertThatEntriesOf("org.lianggang.region.put", "159911").hasSize(2);
    successors("159911", "2024-06-30").body("items.code", contains("159911"));
    successors("159911", "2024-07-01").body("items.code", contains("159912"));
    Given.put(
            "/v1/regions/159912",
            """
            {"code": "159912", "name": {"zh": "示例新旗"}, "level": "COUNTY", "parent": "152900",
             "validFrom": "2024-07-01", "validTo": "2027-12-31"}
            """)
        .statusCode(200);
    successors("159911", "2027-12-31").body("items.code", contains("159912"));
    successors("159911", "2028-01-01").body("items", empty());
    get("/v1/regions/159999/successors").then().statusCode(404);
    get("/v1/regions/159911/successors?day=yesterday").then().statusCode(400);
  }

  private static ValidatableResponse successors(String region, String day) {
    return get("/v1/regions/" + region + "/successors?day=" + day).then().statusCode(200);
  }

  @Test
  void lists_regions_departments_and_units() {
    given()
        .queryParam("limit", 1000)
        .get("/v1/regions")
        .then()
        .body("items.code", hasItems("000000", "152900"));
    given()
        .queryParam("limit", 1000)
        .get("/v1/departments")
        .then()
        .body("items.code", hasItems("HEALTH"));
    given()
        .queryParam("limit", 1000)
        .get("/v1/member-units")
        .then()
        .body("items.code", hasItems("ALXA_HEALTH"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          under an unknown region   | "level": "COUNTY", "parent": "999999", "validFrom": "2000-01-01" | UNKNOWN_REGION /parent
          under its own level       | "level": "COUNTY", "parent": "152921", "validFrom": "2000-01-01" | PARENT_NOT_ABOVE /parent
          under a lower level       | "level": "PROVINCE", "parent": "152900", "validFrom": "2000-01-01" | PARENT_NOT_ABOVE /parent
          under nothing             | "level": "COUNTY", "validFrom": "2000-01-01"                     | PARENT_REQUIRED /parent
          over before it began      | "level": "COUNTY", "parent": "152900", "validFrom": "2000-01-02", "validTo": "2000-01-01" | DATES_REVERSED /validTo
          followed by the unknown   | "level": "COUNTY", "parent": "152900", "validFrom": "2000-01-01", "validTo": "2020-12-31", "successors": ["999999"] | UNKNOWN_REGION /successors/0
          followed but not over     | "level": "COUNTY", "parent": "152900", "validFrom": "2000-01-01", "successors": ["152900"] | SUCCESSORS_WITHOUT_END /successors
          since no day              | "level": "COUNTY", "parent": "152900", "validFrom": "2000-02-30" | WRONG_FORMAT /validFrom
          """)
  void refuses_a_region(String situation, String fields, String faults) {
    refuses(
        "/v1/regions/159999",
        "{\"code\": \"159999\", \"name\": {\"zh\": \"示例\"}, %s}".formatted(fields),
        faults);
  }

  @Test
  void keeps_a_region_above_its_children() {
    Given.region("159920", "示例盟", "PREFECTURE", "150000");
    Given.region("159921", "示例旗", "COUNTY", "159920");
    refuses(
        "/v1/regions/159920",
        """
        {"code": "159920", "name": {"zh": "示例盟"}, "level": "COUNTY", "parent": "150000",
         "validFrom": "2000-01-01"}
        """,
        "PARENT_NOT_ABOVE /level");
  }

  @Test
  void refuses_a_unit_of_nobody_nowhere() {
    refuses(
        "/v1/member-units/GHOST",
        """
        {"code": "GHOST", "name": {"zh": "示例"}, "department": "NOBODY", "region": "999999",
         "validFrom": "2015-01-02", "validTo": "2015-01-01"}
        """,
        "UNKNOWN_DEPARTMENT /department,UNKNOWN_REGION /region,DATES_REVERSED /validTo");
  }

  @Test
  void gives_duties_to_known_units_for_known_figures() {
    Given.put(
            "/v1/duties/ALXA_HEALTH",
            """
            {"unit": "ALXA_HEALTH", "items": [
              {"indicator": "MATERNAL_DEATHS", "regions": ["152900", "152921"], "from": 2015}]}
            """)
        .statusCode(lessThan(300));
    get("/v1/duties/ALXA_HEALTH").then().body("items.regions[0]", contains("152900", "152921"));
    get("/v1/duties/NOBODY").then().statusCode(404).body("findings.code", contains("NO_DUTIES"));
    refuses(
        "/v1/duties/NOBODY",
        """
        {"unit": "NOBODY", "items": [
          {"indicator": "ENROLMENT", "regions": ["152900"], "from": 2015},
          {"indicator": "NO_INDICATOR", "regions": ["152900", "999999", "152900"],
           "sexes": ["F", "F"], "from": 2030, "to": 2029}]}
        """,
        "UNKNOWN_MEMBER_UNIT /unit,UNKNOWN_INDICATOR /items/1/indicator,"
            + "UNKNOWN_REGION /items/1/regions/1,REPEATED_VALUE /items/1/regions/2,"
            + "REPEATED_VALUE /items/1/sexes/1,YEARS_REVERSED /items/1/from");
  }

  @Test
  void sets_the_days_of_a_round() {
    Given.put(
            "/v1/rounds/2023/COUNTY",
            """
            {"year": 2023, "level": "COUNTY", "opens": "2024-01-01", "due": "2024-03-31",
             "closes": "2024-06-30"}
            """)
        .statusCode(201);
    get("/v1/rounds/2023/COUNTY").then().body("exceptions", equalTo(java.util.List.of()));
    get("/v1/rounds/2022/COUNTY")
        .then()
        .statusCode(404)
        .body("findings[0].message.zh", equalTo("没有 2022 年 COUNTY 级的填报轮次"));
    Announced.assertThatEntriesOf("org.lianggang.round.put", "2023/COUNTY").hasSize(1);
    refuses(
        "/v1/rounds/2023/COUNTY",
        """
        {"year": 2024, "level": "COUNTY", "opens": "2024-04-01", "due": "2024-03-31",
         "closes": "2024-03-30",
         "exceptions": [{"unit": "NOBODY", "region": "999999", "due": "2024-03-01", "reason": "x"}]}
        """,
        "CODE_MISMATCH /year,DATES_REVERSED /due,DATES_REVERSED /closes,"
            + "UNKNOWN_MEMBER_UNIT /exceptions/0/unit,UNKNOWN_REGION /exceptions/0/region,"
            + "DATES_REVERSED /exceptions/0/due");
  }

  @Test
  void keeps_with_each_change_of_a_round_what_was_there() throws SQLException {
    String round =
        """
        {"year": 2098, "level": "COUNTY", "opens": "2099-01-01", "due": "2099-03-31",
         "closes": "2099-06-30", "exceptions": [%s]}
        """;
    String extension = "{\"unit\": \"ALXA_HEALTH\", \"due\": \"2099-05-31\", \"reason\": \"机构合并\"}";
    Given.put("/v1/rounds/2098/COUNTY", round.formatted("")).statusCode(201);
    Given.put("/v1/rounds/2098/COUNTY", round.formatted(extension)).statusCode(200);
    Given.put("/v1/rounds/2098/COUNTY", round.formatted(extension)).statusCode(200);
    try (Connection connection = database.getConnection();
        Statement query = connection.createStatement()) {
      ResultSet acts =
          query.executeQuery(
              "select detail #>> '{before,exceptions}', detail #>> '{after,exceptions,0,reason}'"
                  + " from act where name = 'round.put' and subject = '2098/COUNTY' order by id");
      assertThat(acts.next()).isTrue();
      assertThat(acts.getString(1)).isNull();
      assertThat(acts.next()).isTrue();
      assertThat(acts.getString(1)).isEqualTo("[]");
      assertThat(acts.getString(2)).isEqualTo("机构合并");
      assertThat(acts.next()).isFalse();
    }
  }

  @Test
  void releases_known_units_from_known_figures() {
    refuses(
        "/v1/waivers/NOBODY/2024",
        """
        {"unit": "NOBODY", "period": "2023", "items": [
          {"indicator": "NO_INDICATOR", "region": "999999", "reason": "x", "by": "y"}]}
        """,
        "CODE_MISMATCH /unit,UNKNOWN_MEMBER_UNIT /unit,UNKNOWN_INDICATOR /items/0/indicator,"
            + "UNKNOWN_REGION /items/0/region");
    get("/v1/waivers/ALXA_HEALTH/1999")
        .then()
        .statusCode(404)
        .body(
            "findings[0].message.en",
            equalTo("The member unit \"ALXA_HEALTH\" has no waivers for 1999"))
        .body("findings[0].message.zh", equalTo("成员单位“ALXA_HEALTH”在 1999 年没有豁免"));
  }

  private static void refuses(String path, String document, String faults) {
    Given.put(path, document)
        .statusCode(422)
        .body(
            "findings.collect { it.code + ' ' + it.pointer }",
            containsInAnyOrder(Arrays.stream(faults.split(",")).toArray()));
  }
}
