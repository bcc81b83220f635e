package org.lianggang.ingest.submission;

import static io.restassured.RestAssured.get;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables are read in the encodings and with the numbers that spreadsheets write. */
@QuarkusTest
class TableTextTest {

  private static final Charset GB18030 = Charset.forName("GB18030");

  /** More than what decides the encoding, in years that no other test reports for. */
  private static final String ASCII = rows(3001, 3100, "x".repeat(2000));

  @Inject Setting setting;

  @BeforeEach
  void prepare() {
    setting.prepared();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UTF-8                       | UTF-8    | text/csv                 |
          UTF-8, said so              | UTF-8    | text/csv; charset=utf-8  |
          UTF-8 with its mark         | UTF-8+   | text/csv                 |
          its mark, though said other | UTF-8+   | text/csv;charset=gbk     |
          UTF-16 as Excel writes it   | UTF-16LE+| text/csv                 |
          UTF-16 the other way round  | UTF-16BE+| text/csv                 |
          GB18030                     | GB18030  | text/csv                 | READ_AS_GB18030
          GB18030, said so            | GB18030  | text/csv;charset=GB18030 |
          GBK, said so                | GBK      | text/csv;charset=gbk     |
          """)
  void in_many_encodings(String situation, String encoding, String type, String note) {
    String year = Setting.year();
    String explanation = encoding.equals("GBK") ? "旗县数据" : "旗县𠮷数据";
    String table = "代码,数值,说明\nCOVERAGE,50," + explanation + "\n";
    String text = encoding.endsWith("+") ? "\uFEFF" + table : table;
    byte[] bytes = text.getBytes(Charset.forName(encoding.replace("+", "")));
    Response receipt = Table.post(type, year, bytes);
    assertThat(receipt.statusCode()).as(receipt.asString()).isEqualTo(201);
    assertThat(Table.found(receipt)).isEqualTo(note == null ? "" : "-:- " + note + " -");
    assertThat(receipt.<String>path("digest"))
        .isEqualTo(
            Reported.post(
                    "/v1/submissions?dryRun=true",
                    Reported.byHealth(
                        year,
                        "\"indicator\": \"COVERAGE\", \"value\": 50, \"explanation\": \""
                            + explanation
                            + "\""))
                .path("digest"));
  }

  @Test
  void with_the_first_chinese_word_far_behind() {
    byte[] table = joined(ASCII.getBytes(UTF_8), rows(3101, 3101, "旗县").getBytes(GB18030));
    Response receipt = Table.post(Table.CSV, "2024", table);
    assertThat(receipt.statusCode()).as(receipt.asString()).isEqualTo(201);
    assertThat(Table.found(receipt)).isEqualTo("-:- READ_AS_GB18030 -");
    assertThat(receipt.<String>path("findings[0].severity")).isEqualTo("NOTE");
    assertThat(receipt.<String>path("findings[0].message.zh")).isEqualTo("内容按 GB18030 编码读取");
    assertThat(receipt.<String>path("findings[0].message.en"))
        .isEqualTo("The content was read as GB18030");
    Response kept = get("/v1/submissions/" + receipt.path("id"));
    assertThat(kept.<String>path("observations[100].explanation")).isEqualTo("旗县");
  }

  @Test
  void but_never_in_two_encodings() {
    byte[] start = ("代码,年份,数值,说明\n" + ASCII.substring(ASCII.indexOf('\n') + 1)).getBytes(UTF_8);
    byte[] table = joined(start, rows(3101, 3101, "旗县").getBytes(GB18030));
    Response refused = Table.post(Table.CSV, "2024", table);
    int place = start.length + "COVERAGE,3101,5,".length() + 1;
    assertThat(Table.found(refused)).isEqualTo("-:- ENCODING_NOT_READ -");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.<String>path("findings[0].message.zh"))
        .isEqualTo("从第 102 行（第 " + place + " 字节）起不是 UTF-8 编码");
    assertThat(refused.<String>path("findings[0].message.en"))
        .isEqualTo("From line 102 on (byte " + place + ") the content is not UTF-8");
  }

  @Test
  void but_in_no_other() {
    byte[] chinese = "代码,数值,说明\nCOVERAGE,50,旗县".getBytes(UTF_8);
    refused(Arrays.copyOf(chinese, chinese.length - 1), "From line 2 on (byte 37)");
    byte[] broken = "代码,数值\nCOVERAGE,50\nCHILDREN,?".getBytes(GB18030);
    broken[broken.length - 1] = (byte) 0xFF;
    refused(broken, "From line 3 on (byte 32) the content is not GB18030");
    refused("indicator,value\nCOVERAGE,5".getBytes(UTF_16LE), "From line 1 on (byte 1)");
    refused("indicator,value\nCOVERAGE,5".getBytes(UTF_16BE), "From line 1 on (byte 1)");
  }

  @ParameterizedTest(name = "{1} is {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          COVERAGE         | 97.1       | 97.1   | no
          COVERAGE         | ` 97.10 `  | 97.1   | no
          COVERAGE         | -0         | 0      | no
          COVERAGE         | ９７．１     | 97.1   | yes
          COVERAGE         | 97.1%      | 97.1   | yes
          COVERAGE         | 97.1 ％     | 97.1   | yes
          COVERAGE         | +5         | 5      | yes
          COVERAGE         | .5         | 0.5    | yes
          COVERAGE         | 05         | 5      | yes
          INFANT_MORTALITY | 3.75‰      | 3.75   | yes
          CHILDREN         | 1,200      | 1200   | yes
          CHILDREN         | 1，200，300 | 1200300 | yes
          CHILDREN         | 1 200      | 1200   | yes
          CHILDREN         | 1.2E+3     | 1200   | yes
          """)
  void with_numbers_as_people_write_them(
      String indicator, String cell, String number, String noted) {
    String table = "indicator;value\n" + indicator + ";" + cell + "\n";
    Response tried = Table.tried(Table.CSV, table);
    assertThat(tried.statusCode()).as(tried.asString()).isEqualTo(200);
    assertThat(Table.found(tried)).isEqualTo(noted.equals("yes") ? "1:2 NUMBER_READ_AS value" : "");
    String row = "\"indicator\": \"%s\", \"value\": %s".formatted(indicator, number);
    assertThat(tried.<String>path("digest"))
        .isEqualTo(
            Reported.post("/v1/submissions?dryRun=true", Reported.byHealth(Table.YEAR, row))
                .path("digest"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(value = {"—", "——", "-", "－", "/", "…", "……", "NaN", "''"})
  void with_marks_for_no_number(String mark) {
    String table = "指标代码,数值,缺失原因\nCOVERAGE," + mark + ",未采集\n";
    Response tried = Table.tried(Table.CSV, table);
    assertThat(tried.statusCode()).as(tried.asString()).isEqualTo(200);
    assertThat(Table.found(tried)).isEmpty();
  }

  private static void refused(byte[] table, String start) {
    Response refused = Table.post(Table.CSV, "2024", table);
    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
    assertThat(Table.found(refused)).isEqualTo("-:- ENCODING_NOT_READ -");
    assertThat(refused.<String>path("findings[0].message.en")).startsWith(start);
  }

  /** A row for each year, below headings where it is the first. */
  private static String rows(int from, int to, String explanation) {
    String headings = from == 3001 ? "indicator,period,value,explanation\n" : "";
    return headings
        + IntStream.rangeClosed(from, to)
            .mapToObj(year -> "COVERAGE," + year + ",5," + explanation + "\n")
            .collect(Collectors.joining());
  }

  private static byte[] joined(byte[] first, byte[] second) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(first);
    both.writeBytes(second);
    return both.toByteArray();
  }
}
