package org.lianggang.ingest.submission;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Twenty rows are the same twenty rows in every format. */
@QuarkusTest
class TableSubmissionTest {

  private static final String FIELDS =
      "indicator|region|period|sex|residence|value|numerator|denominator|obsStatus|missing|break"
          + "|explanation|reason";
  private static final String CHINESE = "指标代码|地区|年份|性别|城乡|数值|分子|分母|状态|缺失原因|口径变化|说明|修订理由";
  private static final String SDMX =
      "INDICATOR|REF_AREA|TIME_PERIOD|SEX|URBANISATION|OBS_VALUE|NUMERATOR|DENOMINATOR|OBS_STATUS"
          + "|MISSING|BREAK|EXPLANATION|REASON";
  private static final String FLOW = "LIANGGANG:DF_OBSERVATIONS(1.0.0)";

  private static final List<List<String>> ROWS =
      """
      COVERAGE|152900|Y|_T|_T|50|500|1000|||||
      COVERAGE|152900|Y|F|_T|52.5|||P||||
      COVERAGE|152900|Y|M|_T|47.25|||E||||
      COVERAGE|152900|Y|_U|_T|||||NOT_APPLICABLE||无人|
      COVERAGE|152921|Y|_T|_T|60|||||true|口径改为“常住人口”, 见文件|
      COVERAGE|152921|Y|F|_T|61.05|||||||
      COVERAGE|152921|Y|M|_T|59|||||||
      COVERAGE|152921|Y|_U|_T|||||NOT_COLLECTED||say "why", then; go|
      CHILDREN|152900|Y|_T|_T|1200|||||||
      CHILDREN|152900|Y|F|_T|600|||||||
      CHILDREN|152900|Y|M|_T|590|||||||
      CHILDREN|152900|Y|_U|_T|10|||||||
      CHILDREN|152921|Y|_T|_T|0|||||||
      CHILDREN|152921|Y|F|_T|0|||||||
      CHILDREN|152921|Y|M|_T|0|||||||
      CHILDREN|152921|Y|_U|_T||||Q||||
      INFANT_MORTALITY|152900|Y|_T|_T|3.75|3|800|||||
      INFANT_MORTALITY|152921|Y|_T|_T|||||NOT_YET_DUE|||
      NEONATAL_MORTALITY|152900|Y|_T|_T|1.25|1|800||||更正录入|
      MATERNAL_MORTALITY_RATIO|152900|Y|F|_T|0|0|800|B|||新口径|复核
      """
          .lines()
          .map(line -> Arrays.asList(line.split("\\|", -1)))
          .toList();

  @Inject Setting setting;

  @BeforeEach
  void prepare() {
    setting.prepared();
  }

  static Stream<Arguments> formats() {
    return Stream.of(
        Arguments.of("CSV by the names of the contract", Table.CSV, table(FIELDS, ',', "")),
        Arguments.of("CSV with Chinese headings and words", Table.CSV, inChinese(';')),
        Arguments.of("CSV with tabs", Table.CSV, inChinese('\t')),
        Arguments.of("tab-separated values", Table.TSV, table(FIELDS, '\t', "")),
        Arguments.of(
            "SDMX-CSV 1.0", Table.SDMX_1, table("DATAFLOW|FREQ|" + SDMX, ',', FLOW + "|A|")),
        Arguments.of(
            "SDMX-CSV 2.0",
            Table.SDMX_2,
            table(
                "STRUCTURE|STRUCTURE_ID|ACTION|FREQ|" + SDMX, ',', "dataflow|" + FLOW + "|R|A|")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("formats")
  void gets_the_answer_that_json_gets(String name, String type, String table) {
    Response json = Reported.post("/v1/submissions?dryRun=true", json(Table.YEAR));
    json.then().statusCode(200);
    assertThat(json.<Integer>path("counts.received")).isEqualTo(20);
    Response same = Table.tried(type, table.replace("YEAR", Table.YEAR));
    assertThat(same.statusCode()).as(same.asString()).isEqualTo(200);
    assertThat(same.asString()).isEqualTo(json.asString());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("formats")
  void can_be_sent_again_and_replaced(String name, String type, String table) {
    String year = Setting.year();
    String key = UUID.randomUUID().toString();
    byte[] content = table.replace("YEAR", year).getBytes(StandardCharsets.UTF_8);
    Response first = keyed(type, year, key).body(content).post("/v1/submissions?draft=true");
    first.then().statusCode(201);
    Response packed =
        keyed(type, year, key)
            .header("Content-Encoding", "gzip")
            .body(Packed.gzip(content))
            .post("/v1/submissions?draft=true");
    assertThat(packed.asString()).isEqualTo(first.asString());
    keyed(type, year, key)
        .queryParam("note", "other")
        .body(content)
        .post("/v1/submissions?draft=true")
        .then()
        .statusCode(409);
    String id = first.path("id");
    Response replaced = Table.request(type, year).body(content).put("/v1/submissions/" + id);
    replaced.then().statusCode(200);
    assertThat(replaced.<String>path("digest")).isEqualTo(first.path("digest"));
    assertThat(setting.count("submission where period = '" + year + "'")).isEqualTo(1);
  }

  @Test
  void has_its_head_beside_a_table_and_in_a_json_document() {
    Response table =
        Table.request(Table.CSV, Setting.year())
            .queryParam("note", "初报数")
            .body("代码,数值\nCOVERAGE,50\n".getBytes(StandardCharsets.UTF_8))
            .post("/v1/submissions");
    table.then().statusCode(201);
    Response kept = get("/v1/submissions/" + table.path("id"));
    assertThat(kept.<String>path("note")).isEqualTo("初报数");
    assertThat(kept.<String>path("observations[0].region")).isEqualTo("152900");
    Response json =
        Table.request("application/json", "2024").body(json("2024")).post("/v1/submissions");
    json.then().statusCode(400);
    assertThat(Table.found(json))
        .isEqualTo(
            "-:- PARAMETER_MEANS_NOTHING memberUnit, -:- PARAMETER_MEANS_NOTHING region, "
                + "-:- PARAMETER_MEANS_NOTHING period");
    assertThat(json.<String>path("findings[0].message.zh"))
        .isEqualTo("以 JSON 报送时，查询参数“memberUnit”没有意义");
    assertThat(json.<String>path("findings[0].message.en"))
        .isEqualTo("The query parameter \"memberUnit\" means nothing beside a JSON document");
  }

  private static RequestSpecification keyed(String type, String year, String key) {
    return Table.request(type, year).header("Idempotency-Key", key);
  }

  private static String json(String year) {
    String[] fields = FIELDS.split("\\|");
    String rows =
        ROWS.stream()
            .map(
                row ->
                    IntStream.range(0, row.size())
                        .filter(i -> !row.get(i).isEmpty())
                        .mapToObj(i -> "\"" + fields[i] + "\": " + json(fields[i], row.get(i)))
                        .collect(Collectors.joining(", ", "{", "}")))
            .collect(Collectors.joining(", "));
    return """
        {"memberUnit": "HEALTH", "region": "152900", "period": "YEAR", "observations": [%s]}
        """
        .formatted(rows)
        .replace("YEAR", year);
  }

  private static String json(String field, String cell) {
    return switch (field) {
      case "value", "numerator", "denominator", "break" -> cell;
      case "period" -> "\"YEAR\"";
      default -> "\"" + cell.replace("\"", "\\\"") + "\"";
    };
  }

  private static String table(String headings, char delimiter, String constants) {
    String first = line(Arrays.asList(headings.split("\\|")), delimiter);
    List<String> before = constants.isEmpty() ? List.of() : Arrays.asList(constants.split("\\|"));
    return first
        + ROWS.stream()
            .map(
                row ->
                    line(
                        Stream.concat(before.stream(), row.stream().map(TableSubmissionTest::year))
                            .toList(),
                        delimiter))
            .collect(Collectors.joining());
  }

  private static String year(String cell) {
    return cell.equals("Y") ? "YEAR" : cell;
  }

  /** Columns from right to left, codes as words, and a dash where there is no value. */
  private static String inChinese(char delimiter) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("F", "女");
    words.put("M", "男");
    words.put("_U", "不详");
    words.put("_T", "合计");
    words.put("NOT_APPLICABLE", "不适用");
    words.put("NOT_COLLECTED", "未采集");
    words.put("NOT_YET_DUE", "未到期");
    words.put("true", "是");
    StringBuilder table = new StringBuilder(line(reversed(CHINESE.split("\\|")), delimiter));
    for (List<String> row : ROWS) {
      String[] cells = row.stream().map(TableSubmissionTest::year).toArray(String[]::new);
      cells[5] = cells[5].isEmpty() ? "—" : cells[5];
      table.append(
          line(
              reversed(cells).stream().map(cell -> words.getOrDefault(cell, cell)).toList(),
              delimiter));
    }
    return table.toString();
  }

  private static List<String> reversed(String[] cells) {
    return IntStream.range(0, cells.length).mapToObj(i -> cells[cells.length - 1 - i]).toList();
  }

  private static String line(List<String> cells, char delimiter) {
    return cells.stream()
            .map(cell -> quoted(cell, delimiter))
            .collect(Collectors.joining(String.valueOf(delimiter)))
        + "\r\n";
  }

  private static String quoted(String cell, char delimiter) {
    return cell.indexOf(delimiter) < 0 && cell.indexOf('"') < 0
        ? cell
        : "\"" + cell.replace("\"", "\"\"") + "\"";
  }
}
