package org.lianggang.ingest.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.testkit.TestIssuer;

@QuarkusTest
class RefusalsTest {

  private static final String PLACE = "/v1/departments/REFUSED";
  private static final String DOCUMENT = "{\"code\": \"REFUSED\", \"name\": {\"zh\": \"部门\"}}";

  @ParameterizedTest(name = "{0} {1}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET    | /v1/nothing                     | 404 | UNKNOWN_PATH
          GET    | /nothing                        | 404 | UNKNOWN_PATH
          PUT    | /v1/rounds/soon/COUNTY          | 404 | UNKNOWN_PATH
          GET    | /v1/rounds/2024/VILLAGE         | 404 | UNKNOWN_PATH
          DELETE | /v1/departments/REFUSED         | 405 | METHOD_NOT_ALLOWED
          GET    | /v1/departments?limit=ten       | 400 | WRONG_TYPE
          GET    | /v1/departments?limit=0         | 400 | OUT_OF_RANGE
          GET    | /v1/departments?limit=1001      | 400 | OUT_OF_RANGE
          GET    | /v1/departments?limit=          | 400 | WRONG_TYPE
          GET    | /v1/departments?size=10         | 400 | UNKNOWN_PARAMETER
          GET    | /v1/departments?limit=1&limit=2 | 400 | REPEATED_PARAMETER
          GET    | /v1/judgements?cursor=first     | 400 | WRONG_FORMAT
          GET    | /v1/judgements?period=last      | 400 | WRONG_FORMAT
          GET    | /v1/plans/X?version=1.5         | 400 | WRONG_TYPE
          """)
  void says_what_is_wrong_with_the_address(String method, String path, int status, String code) {
    problem(given().request(method, path).then(), status).body("findings.code", contains(code));
  }

  @Test
  void names_every_faulty_parameter() {
    problem(given().get("/v1/changes?after=-1&wait=31&limit=x&from=0").then(), 400)
        .body(
            "findings.collect { it.code + ' ' + it.field }",
            containsInAnyOrder(
                "OUT_OF_RANGE after",
                "OUT_OF_RANGE wait",
                "WRONG_TYPE limit",
                "UNKNOWN_PARAMETER from"));
  }

  @Test
  void reads_and_writes_json_only() {
    problem(given().contentType("text/plain").body(DOCUMENT).put(PLACE).then(), 415)
        .body("findings.code", contains("MEDIA_TYPE_NOT_READ"));
    problem(given().accept("image/png").get("/v1/departments").then(), 406)
        .body("findings.code", contains("MEDIA_TYPE_NOT_WRITTEN"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nothing               |                                            | 400 | EMPTY_BODY
          blanks                | '   '                                      | 400 | EMPTY_BODY
          cut off               | {"code": "REFUSED", "na                    | 400 | NOT_JSON
          two documents         | {"code": "REFUSED", "name": {"zh": "a"}} 1 | 400 | NOT_JSON
          the same field twice  | {"code": "REFUSED", "code": "REFUSED"}     | 400 | DUPLICATE_FIELD
          not a number          | {"code": NaN}                              | 400 | NOT_JSON
          a list                | []                                         | 422 | WRONG_TYPE
          a null                | null                                       | 422 | WRONG_TYPE
          an unknown field      | {"code": "REFUSED", "name": {"zh": "a"}, "x": 1} | 422 | UNKNOWN_FIELD
          a number for a text   | {"code": 5, "name": {"zh": "a"}}           | 422 | WRONG_TYPE
          a null for a text     | {"code": null, "name": {"zh": "a"}}        | 422 | WRONG_TYPE
          """)
  void says_what_is_wrong_with_the_content(String situation, String body, int status, String code) {
    refused(body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8), status, code);
  }

  @Test
  void reads_utf_8_only() {
    refused(DOCUMENT.getBytes(Charset.forName("GBK")), 400, "NOT_UTF8");
    refused(DOCUMENT.getBytes(StandardCharsets.UTF_16LE), 400, "NOT_UTF8");
  }

  @Test
  void survives_3_MB_of_garbage() {
    byte[] noise = new byte[3 << 20];
    new Random(20210908).nextBytes(noise);
    refused(noise, 400, "NOT_UTF8");
    byte[] braces = new byte[3 << 20];
    Arrays.fill(braces, (byte) '[');
    refused(braces, 400, "BEYOND_JSON_LIMITS");
    byte[] letters = new byte[3 << 20];
    Arrays.fill(letters, (byte) 'x');
    refused(letters, 400, "NOT_JSON");
  }

  @Test
  void reads_no_more_than_4_MB() {
    byte[] blanks = new byte[(4 << 20) + 1];
    Arrays.fill(blanks, (byte) ' ');
    refused(blanks, 413, "TOO_LARGE");
  }

  @Test
  void turns_away_what_announces_itself_as_too_large() throws IOException {
    try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
      socket.setSoTimeout(10_000);
      String request =
          "PUT %s HTTP/1.1\r\nHost: localhost\r\n"
              + TestIssuer.header()
              + "Content-Type: application/json\r\n"
              + "Content-Length: 3000000000\r\n\r\n";
      socket.getOutputStream().write(request.formatted(PLACE).getBytes(StandardCharsets.UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer)
          .startsWith("HTTP/1.1 413 ")
          .containsIgnoringCase("content-type: application/problem+json")
          .contains("\"code\":\"TOO_LARGE\"", "The content is larger than 2048 MB");
    }
  }

  @Test
  void tells_nothing_of_what_broke() {
    Logger log = Logger.getLogger(Failures.class.getName());
    log.setLevel(Level.OFF);
    try (Response answer = new Failures().broken(new IllegalStateException("secret"))) {
      HttpProblem problem = (HttpProblem) answer.getEntity();
      assertThat(answer.getStatus()).isEqualTo(500);
      assertThat(problem.getDetail())
          .contains("Something broke inside the service, reference ")
          .doesNotContain("secret", "Exception");
    } finally {
      log.setLevel(null);
    }
  }

  /** Whatever was refused in this class, nothing of it is kept. */
  private static void refused(byte[] body, int status, String code) {
    problem(given().contentType("application/json").body(body).put(PLACE).then(), status)
        .body("findings.code", contains(code));
    RestAssured.get(PLACE).then().statusCode(404);
  }

  private static ValidatableResponse problem(ValidatableResponse answer, int status) {
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status))
        .body("title", containsString(" / "))
        .body("findings.severity[0]", equalTo("BLOCK"))
        .body("findings.message.zh[0]", notNullValue())
        .body("findings.message.en[0]", notNullValue())
        .body("detail", not(containsString("Exception")))
        .body("detail", not(containsString("lianggang")));
  }
}
