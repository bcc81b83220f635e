package org.lianggang.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is too much is refused with the limit, whichever format it comes in. */
@QuarkusTest
@TestProfile(UploadLimitsTest.Narrow.class)
class UploadLimitsTest {

  /** Limits that a test can reach. */
  public static final class Narrow implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("lianggang.upload.rows", "3", "lianggang.upload.unpacked", "1M");
    }
  }

  private static final String COVERAGE = "\"indicator\": \"COVERAGE\", \"value\": 50, \"sex\": ";

  @Inject Setting setting;

  @BeforeEach
  void prepare() {
    setting.prepared();
  }

  @Test
  void more_rows_than_allowed() {
    String[] rows = {COVERAGE + "\"_T\"", COVERAGE + "\"F\"", COVERAGE + "\"M\""};
    Reported.post(Reported.byHealth(Setting.year(), rows)).then().statusCode(201);
    String[] more = {rows[0], rows[1], rows[2], COVERAGE + "\"_U\""};
    String zh = "超过 3 行";
    String en = "There are more than 3 rows";
    refused(Reported.post(Reported.byHealth(Setting.year(), more)), "TOO_MANY_ROWS", zh, en);
    String table = "indicator,sex,value\nCOVERAGE,_T,50\nCOVERAGE,F,50\nCOVERAGE,M,50\n\n";
    Table.post(Table.CSV, Setting.year(), table).then().statusCode(201);
    refused(
        Table.post(Table.CSV, Setting.year(), table + "COVERAGE,_U,50"), "TOO_MANY_ROWS", zh, en);
    byte[] workbook = Spreadsheet.of("代码|合计|男|女|不详⏎COVERAGE|50|50|50|50");
    refused(Spreadsheet.post(Setting.year(), workbook), "TOO_MANY_ROWS", zh, en);
  }

  @Test
  void more_bytes_than_allowed() {
    byte[] noise = new byte[1 << 20];
    new Random(4).nextBytes(noise);
    StringBuilder letters = new StringBuilder(noise.length);
    for (byte one : noise) {
      letters.append((char) ('a' + (one & 15)));
    }
    String report =
        Reported.byHealth(Setting.year(), COVERAGE + "\"F\", \"x\": \"" + letters + "\"");
    String zh = "内容超过 1 MB";
    String en = "The content is larger than 1 MB";
    refused(Reported.post(report), "TOO_LARGE", zh, en);
    refused(Packed.post(Packed.gzip(report)), "TOO_LARGE", zh, en);
    refused(
        Table.post(
            Table.CSV,
            Setting.year(),
            "indicator,value\n" + "COVERAGE,50\n".repeat(3) + "\n".repeat(1 << 20)),
        "TOO_LARGE",
        zh,
        en);
    byte[] workbook =
        Spreadsheet.withPart(
            Spreadsheet.of("代码|数值⏎COVERAGE|50"),
            "xl/worksheets/sheet1.xml",
            xml -> xml.replace("</sheetData>", "<row>" + letters + "</row></sheetData>"));
    refused(Spreadsheet.post(Setting.year(), workbook), "TOO_LARGE", zh, en);
  }

  private static void refused(Response answer, String code, String zh, String en) {
    answer.then().statusCode(413).body("findings.code", contains(code));
    assertThat(answer.<String>path("findings[0].message.zh")).isEqualTo(zh);
    assertThat(answer.<String>path("findings[0].message.en")).isEqualTo(en);
  }
}
