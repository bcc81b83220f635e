package org.lianggang.analytics.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianggang.testkit.Contract;
import org.lianggang.testkit.TestIssuer;

/** Every operation, asked by everybody: who gets in stands in {@code access/operations.csv}. */
@QuarkusTest
class AccessTest {

  private static final List<String> CALLERS =
      List.of(
          "nobody",
          "reader",
          "follower",
          "reporter:ALXA_HEALTH:152900",
          "coordinator::152900",
          "coordinator::150000",
          "coordinator::610000",
          "administrator",
          "administrator::150000",
          "administrator::610000",
          "reviewer::150000",
          "analyst::150000");

  @Inject Belongings belongings;

  /** A line of the table. */
  record Line(String operation, String address, List<String> cells) {

    static Line of(String line) {
      String[] parts = line.split("\\|");
      return new Line(parts[0].strip(), parts[1].strip(), List.of(parts[2].strip().split(" ")));
    }

    String method() {
      return operation.split(" ")[0];
    }

    @Override
    public String toString() {
      return operation;
    }
  }

  static Stream<Line> lines() throws IOException {
    try (InputStream file = AccessTest.class.getResourceAsStream("/access/operations.csv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(line -> !line.startsWith("#")).map(Line::of).toList().stream();
    }
  }

  @BeforeEach
  void something_is_there() throws Exception {
    belongings.prepare();
  }

  @AfterEach
  void nothing_stays() throws Exception {
    belongings.remove();
  }

  @Test
  void no_operation_of_the_contract_is_left_out() throws IOException {
    List<String> operations = new ArrayList<>();
    Contract.document()
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue().properties().stream()
                    .filter(operation -> !operation.getKey().equals("parameters"))
                    .forEach(
                        operation ->
                            operations.add(
                                operation.getKey().toUpperCase() + " " + path.getKey())));
    assertThat(lines().map(Line::operation)).containsExactlyInAnyOrderElementsOf(operations);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void lets_in_who_may_and_nobody_else(Line line) throws Exception {
    Map<String, String> told = new TreeMap<>();
    Map<String, String> wanted = new TreeMap<>();
    boolean hides = line.cells().contains("0");
    for (int i = 0; i < CALLERS.size(); i++) {
      belongings.again(line.address());
      String cell = line.cells().get(i);
      Response answer = ask(line, CALLERS.get(i));
      wanted.put(CALLERS.get(i), cell);
      told.put(CALLERS.get(i), told(answer, hides));
    }
    assertThat(told).isEqualTo(wanted);
  }

  private static String told(Response answer, boolean hides) {
    return switch (answer.statusCode()) {
      case 401 -> "?";
      case 403 -> "-";
      case 404 -> hides ? "0" : "+";
      default -> answer.statusCode() < 500 || answer.statusCode() == 501 ? "+" : "broken";
    };
  }

  private Response ask(Line line, String caller) {
    RequestSpecification request =
        given()
            .header(
                "Authorization",
                caller.equals("nobody") ? caller : "Bearer " + TestIssuer.token(caller))
            .urlEncodingEnabled(false);
    if (!line.method().equals("GET")) {
      request = request.contentType("application/json").body(belongings.body(line.operation()));
    }
    return request.request(line.method(), belongings.address(line.address()));
  }
}
