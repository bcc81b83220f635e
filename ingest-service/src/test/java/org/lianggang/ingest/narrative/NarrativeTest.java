package org.lianggang.ingest.narrative;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.lianggang.ingest.Announced.assertThatEntriesOf;
import static org.lianggang.ingest.narrative.Gansu.write;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.ingest.AnyDay;
import org.lianggang.ingest.Given;

/** What units write beside their figures, from the first version to the accepted one. */
@QuarkusTest
class NarrativeTest {

  private static final String CHANGED = "org.lianggang.narrative.changed";
  private static final String PDF =
      "0d1e6c4d4a1f0f3c1b2fe2a1a6ee8d9ee0d7a9c3f2c3a6f3a7c8b9e1d2f3a4b5";

  @Inject AnyDay day;

  private int year;
  private String path;

  @BeforeEach
  void prepare() {
    Gansu.prepared();
    year = Gansu.year();
    path = "GS_HEALTH/620102/" + year;
  }

  @AfterEach
  void leaveTheClock() {
    day.isToday();
  }

  @Test
  void are_kept_in_every_version() {
    write(path, "第一稿", "")
        .then()
        .statusCode(201)
        .header("Location", endsWith("/v1/narratives/" + path))
        .body("version", equalTo(1))
        .body("state", equalTo("SUBMITTED"))
        .body("findings", empty());
    write(path, "第一稿", "").then().statusCode(200).body("version", equalTo(1));
    Response second = write(path, "第二稿", ", 'reason': '补充'");
    second.then().statusCode(200).body("version", equalTo(2));
    write(path, "第二稿", "").then().statusCode(200).body("version", equalTo(2));
    get("/v1/narratives/" + path)
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"" + second.path("digest") + "\""))
        .body("implementation.zh", equalTo("第二稿"))
        .body("reason", equalTo("补充"));
    get("/v1/narratives/" + path + "?version=1")
        .then()
        .statusCode(200)
        .body("implementation.zh", equalTo("第一稿"))
        .body("state", equalTo("SUPERSEDED"));
    assertThat(versions()).containsExactly("2 SUBMITTED", "1 SUPERSEDED");
    assertThat(told()).containsExactly("1 SUBMITTED", "2 SUBMITTED");
    get("/v1/audit/acts?subject=" + path)
        .then()
        .body("items.name", contains("narrative.put", "narrative.put"))
        .body("items.detail.version", contains(1, 2))
        .body("items[1].detail.digest", equalTo(second.path("digest")))
        .body("items[1].detail.reason", equalTo("补充"));
  }

  @Test
  void have_the_digest_of_their_canonical_json() throws Exception {
    String file = attachment("自评".getBytes(StandardCharsets.UTF_8));
    String draft =
        """
        {"plan": {"en": "More", "zh": "多\\n\\u0022些\\u0022 / \\\\"},
         "attachments": [{"mediaType": "text/plain", "name": "自评.txt", "digest": "%s"}],
         "implementation": {"zh": "好"}}
        """
            .formatted(file);
    String canonical =
        """
        ["GS_HEALTH","620102","%d",{"implementation":{"zh":"好"},"plan":{"zh":"多\\n\\"些\\" / \\\\",\
        "en":"More"},"attachments":[{"digest":"%s","name":"自评.txt","mediaType":"text/plain"}]}]"""
            .formatted(year, file);
    Gansu.send(path, draft)
        .then()
        .statusCode(201)
        .body("digest", equalTo(sha256(canonical.getBytes(StandardCharsets.UTF_8))))
        .body("attachments[0].name", equalTo("自评.txt"));
  }

  @Test
  void are_accepted_by_the_digest_that_was_reviewed() {
    Response first = write(path, "第一稿", "");
    Response second = write(path, "第二稿", "");
    given()
        .post("/v1/narratives/" + path + "/accept")
        .then()
        .statusCode(428)
        .body("findings.code", contains("DIGEST_REQUIRED"))
        .body(
            "findings[0].hint.en", equalTo("Send the digest of what you read, in quotation marks"));
    Gansu.accept(path, first.path("digest"))
        .then()
        .statusCode(412)
        .body("findings.code", contains("DIGEST_CHANGED"))
        .body("findings[0].hint.en", equalTo("Read it again before you accept it"));
    for (int times = 0; times < 2; times++) {
      Gansu.accept(path, second.path("digest"))
          .then()
          .statusCode(200)
          .body("state", equalTo("ACCEPTED"));
    }
    Gansu.giveBack(path).then().statusCode(409).body("findings.code", contains("WRONG_STATE"));
    assertThat(told()).containsExactly("1 SUBMITTED", "2 SUBMITTED", "2 ACCEPTED");
    get("/v1/audit/acts?subject=" + path)
        .then()
        .body("items.name", contains("narrative.put", "narrative.put", "narrative.accept"));
  }

  @Test
  void change_for_a_reason_once_they_were_accepted() {
    write(path, "第一稿", "");
    Gansu.acceptLatest(path).then().statusCode(200);
    write(path, "第一稿", "").then().statusCode(200).body("state", equalTo("ACCEPTED"));
    write(path, "更正", "")
        .then()
        .statusCode(422)
        .body("findings.code", contains("CHANGE_WITHOUT_REASON"))
        .body("findings[0].pointer", equalTo("/reason"))
        .body(
            "findings[0].message.en",
            equalTo("Version 1 is already accepted; a change needs a reason"));
    write(path, "更正", ", 'reason': '数字有误'").then().statusCode(200);
    assertThat(versions()).containsExactly("2 SUBMITTED", "1 ACCEPTED");
    Gansu.acceptLatest(path).then().statusCode(200);
    assertThat(versions()).containsExactly("2 ACCEPTED", "1 SUPERSEDED");
  }

  @Test
  void are_given_back_with_reasons() {
    write(path, "第一稿", "");
    Gansu.giveBack(path)
        .then()
        .statusCode(200)
        .body("state", equalTo("RETURNED"))
        .body("reasons.text", contains("请补充"));
    write(path, "第一稿", "").then().body("state", equalTo("RETURNED"));
    Gansu.acceptLatest(path)
        .then()
        .statusCode(409)
        .body(
            "findings[0].message.en",
            equalTo("The state is RETURNED; this can be done only in SUBMITTED"))
        .body("findings[0].message.zh", equalTo("状态是 RETURNED，只有在 SUBMITTED 时才能这样做"));
    write(path, "第二稿", "").then().statusCode(200).body("state", equalTo("SUBMITTED"));
    assertThat(versions()).containsExactly("2 SUBMITTED", "1 RETURNED");
    assertThat(told()).containsExactly("1 SUBMITTED", "1 RETURNED", "2 SUBMITTED");
  }

  @Test
  void are_taken_in_their_round() {
    Given.countyRound(
        year, "{'region': '620103', 'due': '%d-07-31', 'reason': '灾情'}".formatted(year + 1));
    String extended = "GS_HEALTH/620103/" + year;
    day.is(year + "-12-31");
    refused(write(path, "稿", ""), "ROUND_NOT_OPEN");
    day.is((year + 1) + "-03-31");
    write(path, "稿", "").then().statusCode(201).body("findings", empty());
    day.is((year + 1) + "-04-02");
    write(path, "再稿", "")
        .then()
        .statusCode(200)
        .body("findings.code", contains("LATE"))
        .body("findings.severity", contains("NOTE"));
    day.is((year + 1) + "-07-01");
    refused(write(path, "三稿", ""), "ROUND_CLOSED");
    write(path, "再稿", "").then().statusCode(200).body("version", equalTo(2));
    Gansu.acceptLatest(path).then().statusCode(200);
    write(extended, "稿", "").then().statusCode(201).body("findings", empty());
    get("/v1/narratives/" + path).then().body("findings.code", contains("LATE"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NOBODY/629999/20x4    | UNKNOWN_MEMBER_UNIT UNKNOWN_REGION WRONG_FORMAT
          GS_CIVIL/620103/2170  | NOTHING_OWED
          GS_CIVIL/620102/2189  |
          GS_CIVIL/620102/2190  | UNIT_NOT_OF_THAT_YEAR
          GS_CIVIL/620102/2089  | UNIT_NOT_OF_THAT_YEAR
          GS_CIVIL/620102/2090  |
          GS_CIVIL/620100/1989  | UNIT_NOT_OF_THAT_YEAR REGION_NOT_OF_THAT_YEAR NOTHING_OWED
          """)
  void are_of_units_that_owe_something_there_and_then(String path, String codes) {
    Response answer = write(path, "稿", "");
    if (codes == null) {
      answer.then().statusCode(201);
      return;
    }
    answer.then().statusCode(422).body("findings.code", containsInAnyOrder(codes.split(" ")));
    get("/v1/narratives/" + path)
        .then()
        .statusCode(404)
        .body("findings.code", contains("UNKNOWN_NARRATIVE"));
  }

  @Test
  void name_every_attachment_that_is_not_there_and_every_other_fault() {
    String known = attachment("报告".getBytes(StandardCharsets.UTF_8));
    write(
            path.replace("GS_HEALTH", "GS_NOBODY"),
            "稿",
            """
            , 'attachments': [
              {'digest': '%1$s', 'name': '一.pdf', 'mediaType': 'application/pdf'},
              {'digest': '%2$s', 'name': '一.pdf', 'mediaType': 'application/pdf'}]
            """
                .formatted(known, PDF))
        .then()
        .statusCode(422)
        .body(
            "findings.code",
            contains("UNKNOWN_MEMBER_UNIT", "UNKNOWN_ATTACHMENT", "REPEATED_VALUE"))
        .body("findings[1].pointer", equalTo("/attachments/1/digest"))
        .body("findings[2].pointer", equalTo("/attachments/1"));
  }

  @Test
  void name_every_fault_against_the_contract() {
    Gansu.send(
            path,
            """
            {'implementation': {'en': 'Only English'}, 'plan': {'zh': ''}, 'author': '某',
             'attachments': [{'digest': 'abc', 'name': 'a/b', 'mediaType': 'pdf'}]}
            """)
        .then()
        .statusCode(422)
        .body(
            "findings.collect { it.code + ' ' + it.pointer }",
            containsInAnyOrder(
                "MISSING_FIELD /implementation/zh",
                "WRONG_LENGTH /plan/zh",
                "UNKNOWN_FIELD /author",
                "WRONG_FORMAT /attachments/0/digest",
                "WRONG_FORMAT /attachments/0/name",
                "WRONG_FORMAT /attachments/0/mediaType"));
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "GET,  '',          404, UNKNOWN_NARRATIVE",
    "GET,  /versions,   404, UNKNOWN_NARRATIVE",
    "POST, /accept,     404, UNKNOWN_NARRATIVE",
    "POST, /return,     404, UNKNOWN_NARRATIVE",
    "PUT,  /accept,     405, METHOD_NOT_ALLOWED"
  })
  void are_not_found_where_nothing_was_written(
      String method, String step, int status, String code) {
    given()
        .header("If-Match", "\"" + PDF + "\"")
        .contentType("application/json")
        .body("{\"reasons\": [{\"text\": \"请补充\"}]}")
        .request(method, "/v1/narratives/" + path + step)
        .then()
        .statusCode(status)
        .body("findings.code", contains(code));
  }

  @Test
  void have_no_versions_that_were_not_written() {
    write(path, "稿", "");
    get("/v1/narratives/" + path + "?version=2")
        .then()
        .statusCode(404)
        .body("findings.code", contains("UNKNOWN_VERSION"));
  }

  private List<String> versions() {
    return get("/v1/narratives/" + path + "/versions")
        .path("items.collect { it.version + ' ' + it.state }");
  }

  /** What the feed says of it, in its order. */
  private List<String> told() {
    List<String> told = new ArrayList<>();
    assertThatEntriesOf(CHANGED, path)
        .allSatisfy(
            entry -> {
              Map<?, ?> data = (Map<?, ?>) entry.get("data");
              told.add(data.get("version") + " " + data.get("state"));
            });
    return told;
  }

  private static void refused(Response answer, String code) {
    answer.then().statusCode(422).body("findings.code", contains(code));
  }

  private static String attachment(byte[] bytes) {
    String digest = sha256(bytes);
    given().contentType("application/octet-stream").body(bytes).put("/v1/attachments/" + digest);
    return digest;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
