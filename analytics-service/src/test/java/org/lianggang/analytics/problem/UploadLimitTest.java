package org.lianggang.analytics.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.testkit.TestIssuer;

/** A body over the limit, here of 8 MB, whether it says how large it is or not. */
@QuarkusTest
class UploadLimitTest {

  private static final String BLANKS = " ".repeat(0x40000);

  @ParameterizedTest(name = "{0}: {1} times 256 KB")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          chunked   | 32  | 400 | EMPTY_BODY
          chunked   | 33  | 413 | TOO_LARGE
          chunked   | 400 | 413 | TOO_LARGE
          announced | 32  | 400 | EMPTY_BODY
          announced | 33  | 413 | TOO_LARGE
          """)
  void is_refused_with_a_word(String form, int times, int status, String code) throws IOException {
    String answer = form.equals("chunked") ? chunked(times) : announced(times);
    assertThat(answer)
        .startsWith("HTTP/1.1 " + status + " ")
        .containsIgnoringCase("content-type: application/problem+json")
        .contains("\"code\":\"" + code + "\"");
    assertThat(answer.contains("The content is larger than 8 MB")).isEqualTo(status == 413);
  }

  private static String chunked(int times) throws IOException {
    String chunk = "40000\r\n" + BLANKS + "\r\n";
    return send("Transfer-Encoding: chunked", chunk, times, "0\r\n\r\n");
  }

  private static String announced(int times) throws IOException {
    int length = times * BLANKS.length();
    return send("Content-Length: " + length, BLANKS, length > 8 << 20 ? 0 : times, "");
  }

  /** Writes what it may before it reads, as most clients do. */
  private static String send(String length, String part, int times, String end) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      String head =
          "POST /v1/attainment/evaluate HTTP/1.1\r\nHost: localhost\r\n"
              + TestIssuer.header()
              + "Content-Type: application/json\r\nConnection: close\r\n%s\r\n\r\n";
      out.write(head.formatted(length).getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < times; i++) {
        out.write(part.getBytes(StandardCharsets.UTF_8));
      }
      out.write(end.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
