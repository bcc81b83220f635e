package org.lianggang.ingest.submission;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/** Reports as gzip packs them. */
final class Packed {

  private Packed() {}

  static byte[] gzip(String text) {
    return gzip(text.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  static Response post(byte[] content) {
    return post(content, "gzip", UUID.randomUUID().toString());
  }

  static Response post(byte[] content, String encoding, String key) {
    return given()
        .contentType(ContentType.JSON)
        .header("Content-Encoding", encoding)
        .header("Idempotency-Key", key)
        .body(content)
        .post("/v1/submissions");
  }
}
