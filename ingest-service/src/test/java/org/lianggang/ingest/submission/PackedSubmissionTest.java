package org.lianggang.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Content may come packed by gzip: the same is the same, packed or not. */
@QuarkusTest
class PackedSubmissionTest {

  private static final String COVERAGE = "\"indicator\": \"COVERAGE\", \"value\": 50";

  @Inject Setting setting;

  @BeforeEach
  void prepare() {
    setting.prepared();
  }

  @Test
  void is_taken_in_like_any_other() {
    String report = Reported.byHealth(Setting.year(), COVERAGE);
    Response packed = Packed.post(Packed.gzip(report));
    packed.then().statusCode(201);
    assertThat(packed.<String>path("digest")).isEqualTo(Reported.post(report).path("digest"));
  }

  @Test
  void gets_the_answer_that_the_same_got_unpacked() {
    String report = Reported.byHealth(Setting.year(), COVERAGE);
    String key = UUID.randomUUID().toString();
    Response packed = Packed.post(Packed.gzip(report), "gzip", key);
    for (String encoding : List.of("GZIP", "x-gzip")) {
      assertThat(Packed.post(Packed.gzip(report), encoding, key).asString())
          .isEqualTo(packed.asString());
    }
    Response plain = Packed.post(report.getBytes(), "identity", key);
    assertThat(plain.asString()).isEqualTo(packed.asString());
    String other = Reported.byHealth(Setting.year(), COVERAGE);
    Packed.post(Packed.gzip(other), "gzip", key).then().statusCode(409);
  }

  @Test
  void may_come_in_several_parts_as_some_packers_write_them() {
    String report = Reported.byHealth(Setting.year(), COVERAGE);
    byte[] first = Packed.gzip(report.substring(0, 30));
    byte[] second = Packed.gzip(report.substring(30));
    Packed.post(joined(first, second)).then().statusCode(201);
  }

  @Test
  void is_refused_when_it_was_cut_off_or_damaged() {
    byte[] whole = Packed.gzip(Reported.byHealth(Setting.year(), COVERAGE));
    for (int length : new int[] {0, 5, whole.length / 2, whole.length - 1}) {
      refused(Packed.post(Arrays.copyOf(whole, length)), 400, "GZIP_BROKEN");
    }
    byte[] damaged = whole.clone();
    damaged[whole.length - 5] ^= 1;
    refused(Packed.post(damaged), 400, "GZIP_BROKEN");
    Response refused = refused(Packed.post(joined(whole, new byte[20])), 400, "GZIP_BROKEN");
    assertThat(refused.<String>path("findings[0].message.zh"))
        .isEqualTo("gzip 内容不完整或已损坏（已收到 " + (whole.length + 20) + " 字节）");
    assertThat(refused.<String>path("findings[0].message.en"))
        .isEqualTo(
            "The gzip content is cut off or damaged, after " + (whole.length + 20) + " bytes");
    refused(Packed.post("{}".getBytes()), 400, "GZIP_BROKEN");
  }

  @Test
  void is_not_unpacked_beyond_measure() {
    byte[] blanks = new byte[64 << 20];
    Arrays.fill(blanks, (byte) ' ');
    Response refused = refused(Packed.post(Packed.gzip(blanks)), 413, "PACKED_TOO_TIGHTLY");
    assertThat(refused.<String>path("findings[0].message.zh")).isEqualTo("内容解压后超过原大小的 200 倍");
    assertThat(refused.<String>path("findings[0].message.en"))
        .isEqualTo("The content unpacks to more than 200 times its size");
  }

  @Test
  void is_read_in_no_other_packing() {
    Response refused =
        refused(Packed.post("{}".getBytes(), "br", "k"), 415, "CONTENT_ENCODING_NOT_READ");
    assertThat(refused.<String>path("findings[0].message.zh"))
        .isEqualTo("不接受 Content-Encoding “br”");
    assertThat(refused.<String>path("findings[0].message.en"))
        .isEqualTo("Content-Encoding \"br\" is not read");
  }

  private static Response refused(Response answer, int status, String code) {
    answer.then().statusCode(status).body("findings.code", contains(code));
    return answer;
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
