package org.lianggang.ingest.attachment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianggang.testkit.TestIssuer;

/** Files of any kind, of up to 4 MB as these tests set it. */
@QuarkusTest
class AttachmentTest {

  private static final int LARGEST = 4 << 20;
  private static final RestAssuredConfig PLAIN =
      RestAssuredConfig.config()
          .encoderConfig(
              EncoderConfig.encoderConfig()
                  .appendDefaultContentCharsetToContentTypeIfUndefined(false));

  @ParameterizedTest(name = "{0} bytes")
  @ValueSource(ints = {1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3_500_000, LARGEST})
  void come_back_as_they_were_sent(int size) {
    byte[] file = file(size);
    String digest = digest(file);
    put(digest, "application/pdf", file)
        .then()
        .statusCode(201)
        .header("Location", endsWith("/v1/attachments/" + digest))
        .body("digest", equalTo(digest))
        .body("size", equalTo(size))
        .body("mediaType", equalTo("application/pdf"));
    Response answer = given().get("/v1/attachments/" + digest);
    answer
        .then()
        .statusCode(200)
        .header("Content-Type", equalTo("application/pdf"))
        .header("Content-Length", equalTo(String.valueOf(size)))
        .header("Content-Disposition", equalTo("attachment"))
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .header("ETag", equalTo("\"" + digest + "\""));
    assertThat(answer.asByteArray()).isEqualTo(file);
    given()
        .header("If-None-Match", "\"" + digest + "\"")
        .get("/v1/attachments/" + digest)
        .then()
        .statusCode(304);
  }

  @Test
  void are_kept_once_under_the_media_type_of_the_first_time() {
    byte[] file = file(1000);
    put(digest(file), "image/png", file).then().statusCode(201);
    put(digest(file), "text/html", file)
        .then()
        .statusCode(200)
        .body("mediaType", equalTo("image/png"));
    given()
        .get("/v1/audit/acts?subject=" + digest(file))
        .then()
        .body("items.name", contains("attachment.put"))
        .body("items[0].detail.size", equalTo(1000));
  }

  @Test
  void are_kept_once_however_many_send_them_at_a_time() {
    byte[] file = file(2_000_000);
    List<CompletableFuture<Integer>> sent =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () -> put(digest(file), "image/png", file).statusCode()))
            .limit(4)
            .toList();
    assertThat(sent.stream().map(CompletableFuture::join).sorted())
        .containsExactly(200, 200, 200, 201);
    assertThat(given().get("/v1/attachments/" + digest(file)).asByteArray()).isEqualTo(file);
  }

  @Test
  void are_not_kept_under_another_digest() {
    byte[] file = file(100);
    String other = digest(file(99));
    put(other, "image/png", file)
        .then()
        .statusCode(422)
        .body("findings.code", contains("DIGEST_DIFFERS"))
        .body("findings[0].value", equalTo(other))
        .body(
            "findings[0].message.en",
            equalTo("The content has the SHA-256 %s, not %s".formatted(digest(file), other)));
    unknown(other);
    unknown(digest(file));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "abc,                      10, 422, WRONG_FORMAT",
    "as it is,                  0, 400, EMPTY_BODY",
    "as it is,            4194305, 413, TOO_LARGE",
    "as it is,            9000000, 413, TOO_LARGE"
  })
  void are_refused(String digest, int size, int status, String code) {
    byte[] file = file(size);
    String under = digest.equals("as it is") ? digest(file) : digest;
    Response answer = put(under, "image/png", file);
    answer.then().statusCode(status).body("findings.code", contains(code));
    if (status == 413) {
      answer
          .then()
          .body("findings[0].message.en", equalTo("The content is larger than 4 MB"))
          .body("findings", hasSize(1));
    }
    unknown(under);
  }

  @Test
  void are_refused_when_they_do_not_say_how_large_they_are() throws IOException {
    byte[] file = file(LARGEST + 1);
    assertThat(chunked(digest(file), file)).startsWith("HTTP/1.1 413 ").contains("TOO_LARGE");
    unknown(digest(file));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"Content-Length: 3000023", "Transfer-Encoding: chunked"})
  void leave_nothing_behind_when_the_connection_breaks(String length) throws IOException {
    byte[] file = file(3_000_000 + length.length());
    String head =
        "PUT /v1/attachments/%s HTTP/1.1\r\nHost: localhost\r\n%s%s\r\n\r\n"
            .formatted(digest(file), TestIssuer.header(), length);
    Set<String> before = onTheirWay();
    try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.UTF_8));
      if (length.endsWith("chunked")) {
        out.write("%x\r\n".formatted(file.length).getBytes(StandardCharsets.UTF_8));
      }
      out.write(file, 0, 2_000_000);
      await().until(() -> !onTheirWay().equals(before));
    }
    await().until(() -> onTheirWay().equals(before));
    unknown(digest(file));
    put(digest(file), "image/png", file).then().statusCode(201);
    assertThat(given().get("/v1/attachments/" + digest(file)).asByteArray()).isEqualTo(file);
    given().get("/v1/audit/acts?subject=" + digest(file)).then().body("items", hasSize(1));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "text/html; charset=gbk, 201",
    "application/vnd.ms-word.document.macroEnabled.12, 201",
    "nonsense, 415",
    "text/, 415"
  })
  void have_a_media_type(String mediaType, int status) {
    byte[] file = mediaType.getBytes(StandardCharsets.UTF_8);
    put(digest(file), mediaType, file).then().statusCode(status);
    if (status == 201) {
      given()
          .get("/v1/attachments/" + digest(file))
          .then()
          .statusCode(200)
          .header("Content-Type", equalTo(mediaType));
    } else {
      unknown(digest(file));
    }
  }

  private static void unknown(String digest) {
    given()
        .get("/v1/attachments/" + digest)
        .then()
        .statusCode(404)
        .body("findings.code", contains("UNKNOWN_ATTACHMENT"));
  }

  private static Response put(String digest, String mediaType, byte[] file) {
    return given()
        .config(PLAIN)
        .header("Content-Type", mediaType)
        .body(file)
        .put("/v1/attachments/" + digest);
  }

  private static String chunked(String digest, byte[] file) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      String head =
          "PUT /v1/attachments/%s HTTP/1.1\r\nHost: localhost\r\n"
              + TestIssuer.header()
              + "Connection: close\r\n"
              + "Transfer-Encoding: chunked\r\n\r\n%x\r\n";
      out.write(head.formatted(digest, file.length).getBytes(StandardCharsets.UTF_8));
      out.write(file);
      out.write("\r\n0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Where they lie until all of one is there. */
  private static Set<String> onTheirWay() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("attachment"))
          .collect(Collectors.toSet());
    }
  }

  /** The same bytes for the same size. */
  private static byte[] file(int size) {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    return bytes;
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
