package org.lianggang.ingest.problem;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.lianggang.ingest.Given;

/** A database that goes away is answered by 503 with Retry-After, and never by half an answer. */
@QuarkusTest
class DatabaseAwayTest {

  private static final String WAITING_FOR_A_TURN =
      "from pg_stat_activity where wait_event_type = 'Lock' and wait_event = 'advisory'";

  @Inject AgroalDataSource database;

  @Test
  void losing_the_connection_in_the_middle_keeps_nothing() throws Exception {
    CompletableFuture<Response> answer;
    try (Connection other = database.getConnection();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("select pg_advisory_xact_lock(hashtextextended('documents', 0))");
      answer = CompletableFuture.supplyAsync(DatabaseAwayTest::put);
      Awaitility.await().until(() -> isWaiting(statement));
      statement.execute("select pg_terminate_backend(pid) " + WAITING_FOR_A_TURN);
      assertUnavailable(answer.get());
      other.rollback();
    }
    get("/v1/departments/LOST").then().statusCode(404);
    assertThat(put().statusCode()).isEqualTo(201);
  }

  private static Response put() {
    return Given.put("/v1/departments/LOST", "{\"code\": \"LOST\", \"name\": {\"zh\": \"部门\"}}")
        .extract()
        .response();
  }

  private static boolean isWaiting(Statement statement) throws SQLException {
    return statement.executeQuery("select 1 " + WAITING_FOR_A_TURN).next();
  }

  private static void assertUnavailable(Response answer) {
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("2");
    assertThat(answer.contentType()).isEqualTo("application/problem+json");
    assertThat(answer.<List<String>>path("findings.code")).containsExactly("DATABASE_AWAY");
    assertThat(answer.<String>path("findings[0].hint.en")).isEqualTo("Retry after 2 seconds");
  }
}
