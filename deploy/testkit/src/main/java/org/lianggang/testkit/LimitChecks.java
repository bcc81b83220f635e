package org.lianggang.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** That whoever asks for much, or holds something, or sends slowly leaves room for the others. */
public abstract class LimitChecks {

  private static final int DEAR = 10;
  private static final int DEAR_OF_ONE = 6;
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** A question that cannot be answered while the table is locked. */
  public record Question(String path, String table) {}

  /** The connections that answers are read by. */
  protected abstract DataSource pool();

  /** The connections by which keys are looked up. */
  protected abstract DataSource poolOfKeys();

  /** How many these are, either of them. */
  protected abstract int connections();

  protected abstract Question ordinary();

  /** One with {@code x-cost: high}. */
  protected abstract Question dear();

  @Test
  void what_somebody_holds_is_not_waited_for_without_end() throws Exception {
    Response answer = whileLocked(ordinary().table(), () -> RestAssured.get(ordinary().path()));
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("5");
    assertThat(answer.jsonPath().getString("title")).isEqualTo("服务繁忙 / Busy");
    assertThat(answer.jsonPath().getString("findings[0].code")).isEqualTo("TOOK_TOO_LONG");
    assertThat(answer.jsonPath().getString("findings[0].message.zh"))
        .isEqualTo("数据库处理时间过长，已中止，未保存任何数据；请 5 秒后再试");
    assertThat(answer.jsonPath().getString("findings[0].message.en"))
        .isEqualTo(
            "The database took too long and was stopped, nothing was kept; ask again in 5 seconds");
    assertThat(RestAssured.get(ordinary().path()).statusCode()).isEqualTo(200);
  }

  @Test
  void others_are_answered_while_much_is_asked_for() throws Exception {
    whileLocked(
        dear().table(),
        () -> {
          List<CompletableFuture<HttpResponse<String>>> waiting = new ArrayList<>();
          for (int i = 0; i < DEAR; i++) {
            waiting.add(ask(dear().path(), "caller-" + i / DEAR_OF_ONE));
          }
          pause();
          assertThat(waiting).noneMatch(CompletableFuture::isDone);
          isRefused(ask(dear().path(), "caller-0").join(), 429, "TOO_MANY_AT_ONCE");
          isRefused(ask(dear().path(), "another").join(), 503, "BUSY");
          assertThat(RestAssured.get("/v1/ping").statusCode()).isEqualTo(200);
          waiting.forEach(CompletableFuture::join);
          return null;
        });
    assertThat(ask(dear().path(), "another").join().statusCode()).isNotIn(429, 503);
  }

  @Test
  void who_finds_no_connection_asks_again_later() throws Exception {
    isAskedToComeAgain(whileAllAreTaken(pool(), () -> RestAssured.get(ordinary().path())));
    assertThat(RestAssured.get(ordinary().path()).statusCode()).isEqualTo(200);
  }

  /** Whether the key is one cannot be said, so it is not said that it is none. */
  @Test
  void who_signs_in_by_a_key_meanwhile_asks_again_later() throws Exception {
    Supplier<Response> asking =
        () ->
            RestAssured.given().noFilters().header("X-API-Key", "some-key").get(ordinary().path());
    isAskedToComeAgain(whileAllAreTaken(poolOfKeys(), asking));
    assertThat(asking.get().statusCode()).isEqualTo(401);
  }

  private <T> T whileAllAreTaken(DataSource pool, Supplier<T> work) throws SQLException {
    List<Connection> held = new ArrayList<>();
    try {
      for (int i = 0; i < connections(); i++) {
        held.add(pool.getConnection());
      }
      return work.get();
    } finally {
      for (Connection connection : held) {
        connection.close();
      }
    }
  }

  private static void isAskedToComeAgain(Response answer) {
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("5");
    assertThat(answer.contentType()).isEqualTo("application/problem+json");
    assertThat(answer.jsonPath().getString("title")).isEqualTo("服务繁忙 / Busy");
    assertThat(answer.jsonPath().getString("findings[0].code")).isEqualTo("DATABASE_OVERLOADED");
    assertThat(answer.jsonPath().getString("findings[0].message.zh"))
        .isEqualTo("数据库连接已全部占用，请 5 秒后再试");
    assertThat(answer.jsonPath().getString("findings[0].message.en"))
        .isEqualTo("All connections to the database are in use; ask again in 5 seconds");
  }

  /** And later requests on the same connection are. */
  @Test
  void what_nobody_waits_for_is_not_hurried() throws SQLException {
    try (Connection connection = pool().getConnection();
        Statement statement = connection.createStatement();
        ResultSet setting = statement.executeQuery("show statement_timeout")) {
      setting.next();
      assertThat(setting.getString(1)).isEqualTo("0");
    }
  }

  @Test
  void content_that_comes_too_slowly_is_not_waited_for() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
      socket
          .getOutputStream()
          .write(
              ("POST /v1/keys HTTP/1.1\r\nHost: localhost\r\n"
                      + TestIssuer.header()
                      + "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{")
                  .getBytes(UTF_8));
      socket.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
      InputStream answer = socket.getInputStream();
      while (answer.available() == 0) {
        pause();
        socket.getOutputStream().write(' ');
      }
      assertThat(new String(answer.readAllBytes(), UTF_8))
          .startsWith("HTTP/1.1 408 ")
          .contains("SENT_TOO_SLOWLY", "内容发送过慢：2 秒之后平均每秒至少 1024 字节");
    }
  }

  /** Longer than a caller that goes on sending is given to read its refusal. */
  @Test
  void a_caller_that_has_sent_everything_keeps_its_connection() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
      socket.setSoTimeout((int) Duration.ofSeconds(10).toMillis());
      assertThat(head(socket)).startsWith("HTTP/1.1 ");
      LockSupport.parkNanos(Duration.ofMillis(5_500).toNanos());
      assertThat(head(socket)).startsWith("HTTP/1.1 ");
    }
  }

  private static String head(Socket socket) throws IOException {
    socket
        .getOutputStream()
        .write("HEAD /openapi.yaml HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(UTF_8));
    byte[] head = new byte[0x10000];
    return new String(head, 0, Math.max(0, socket.getInputStream().read(head)), UTF_8);
  }

  private static void isRefused(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Retry-After")).contains("5");
    assertThat(answer.body()).contains(code);
  }

  private static CompletableFuture<HttpResponse<String>> ask(String path, String caller) {
    String token =
        TestIssuer.tokens().of(caller, List.of("administrator", "analyst"), Duration.ofMinutes(5));
    return HTTP.sendAsync(
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
            .header("Authorization", "Bearer " + token)
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private <T> T whileLocked(String table, Supplier<T> meanwhile) throws SQLException {
    try (Connection connection = TestDatabase.asOwner()) {
      connection.setAutoCommit(false);
      try (Statement lock = connection.createStatement()) {
        lock.execute("lock table " + table + " in access exclusive mode");
        return meanwhile.get();
      } finally {
        connection.rollback();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
