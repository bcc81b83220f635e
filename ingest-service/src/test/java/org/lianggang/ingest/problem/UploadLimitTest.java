package org.lianggang.ingest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.ingest.AnEmptyService;
import org.lianggang.testkit.TestIssuer;

/** What does not say how large it is, with a limit of 1 MB. */
@QuarkusTest
@TestProfile(AnEmptyService.class)
class UploadLimitTest {

  private static final String CHUNK = "40000\r\n" + " ".repeat(0x40000) + "\r\n";

  @ParameterizedTest(name = "{0} {1}: {2} chunks of 256 KB")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PUT  | /v1/departments/LARGE | 4   | 400 | EMPTY_BODY
          PUT  | /v1/departments/LARGE | 5   | 413 | TOO_LARGE
          PUT  | /v1/departments/LARGE | 400 | 413 | TOO_LARGE
          POST | /v1/submissions       | 5   | 413 | TOO_LARGE
          POST | /v1/submissions       | 400 | 413 | TOO_LARGE
          """)
  void is_refused_as_soon_as_it_is_too_large(
      String method, String path, int chunks, int status, String code) throws IOException {
    String answer = send(method, path, chunks);
    assertThat(answer)
        .startsWith("HTTP/1.1 " + status + " ")
        .containsIgnoringCase("content-type: application/problem+json")
        .contains("\"code\":\"" + code + "\"");
    assertThat(answer.contains("The content is larger than 1 MB")).isEqualTo(status == 413);
  }

  /** Writes what it may before it reads, as most clients do. */
  private static String send(String method, String path, int chunks) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      String head =
          "%s %s HTTP/1.1\r\nHost: localhost\r\n"
              + TestIssuer.header()
              + "Content-Type: application/json\r\n"
              + "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n";
      out.write(head.formatted(method, path).getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < chunks; i++) {
        out.write(CHUNK.getBytes(StandardCharsets.UTF_8));
      }
      out.write("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
