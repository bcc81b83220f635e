package org.lianggang.ingest.submission;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianggang.ingest.Given;
import org.lianggang.testkit.Contract;
import org.lianggang.testkit.TestDatabase;

/** EDUCATION reports for six counties beside each other, of which five were accepted before. */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "ingest"))
class PeersTest {

  private static final List<String> COUNTIES =
      IntStream.rangeClosed(1, 6).mapToObj("54010%d"::formatted).toList();

  @Inject Setting setting;

  @BeforeAll
  static void checkEveryAnswer() {
    Contract.checkEveryAnswer();
  }

  @BeforeEach
  void prepare() {
    setting.prepared();
    Given.region("540000", "西藏自治区", "PROVINCE", "000000");
    Given.region("540100", "拉萨市", "PREFECTURE", "540000");
    COUNTIES.forEach(code -> Given.region(code, "县", "COUNTY", "540100"));
    Given.put(
            "/v1/member-units/PEERS",
            """
            {"code": "PEERS", "name": {"zh": "委"}, "department": "EDUCATION", "region": "540100",
             "validFrom": "1900-01-01"}
            """)
        .statusCode(Matchers.lessThan(300));
    Given.put(
            "/v1/duties/PEERS",
            """
            {"unit": "PEERS", "items": [{"indicator": "EDUCATED", "regions": ["%s"], "from": 1900}]}
            """
                .formatted(String.join("\", \"", COUNTIES)))
        .statusCode(Matchers.lessThan(300));
  }

  @Test
  void a_value_far_from_those_beside_it_is_noted() {
    String year = Setting.year();
    Reported.accepted(report(year, 0, 5));
    Reported.post(report(year, 5, 6))
        .then()
        .statusCode(201)
        .body("findings.code", equalTo(List.of("OUTSIDE_PEERS")))
        .body("findings[0].severity", equalTo("NOTE"))
        .body(
            "findings[0].message.en",
            equalTo("80 is far from the values of the 5 regions beside this one, 50 to 54"));
  }

  @Test
  void those_of_the_year_before_are_looked_at_where_there_are_none() {
    String year = Setting.year();
    Reported.accepted(report(year, 0, 5));
    Reported.post(report(String.valueOf(Integer.parseInt(year) + 1), 5, 6))
        .then()
        .statusCode(201)
        .body("findings.code", equalTo(List.of("OUTSIDE_PEERS")));
  }

  @Test
  void too_few_of_them_say_nothing() {
    String year = Setting.year();
    Reported.accepted(report(year, 0, 4));
    Reported.post(report(year, 5, 6)).then().statusCode(201).body("findings", hasSize(0));
  }

  /** 50, 51 and so on, but 80 in the sixth. */
  private static String report(String year, int from, int to) {
    String[] rows =
        IntStream.range(from, to)
            .mapToObj(
                i ->
                    "\"indicator\": \"EDUCATED\", \"region\": \"%s\", \"value\": %d"
                        .formatted(COUNTIES.get(i), i == 5 ? 80 : 50 + i))
            .toArray(String[]::new);
    return Reported.by("PEERS", year, rows).replace("\"152900\"", "\"540100\"");
  }
}
