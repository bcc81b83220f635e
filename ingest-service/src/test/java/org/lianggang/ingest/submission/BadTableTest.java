package org.lianggang.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianggang.testkit.TestIssuer;

/**
 * Whatever is wrong with a table is named by row and column and leaves nothing behind. In the
 * tables below ⏎ is a line end, ␍ a carriage return, ␀ a zero character; what is found is written
 * row:column CODE field.
 */
@QuarkusTest
class BadTableTest {

  private static final String FLOW = "LIANGGANG:DF_OBSERVATIONS(1.0.0)";

  @Inject Setting setting;
  private long before;

  @BeforeEach
  void prepare() {
    before = setting.prepared().count("submission");
  }

  @AfterEach
  void nothing_is_stored() {
    assertThat(setting.count("submission")).isEqualTo(before);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          an unknown heading      | indicator,colour,value⏎COVERAGE,red,5            | -:2 UNKNOWN_FIELD colour
          a heading left empty    | indicator,value,⏎COVERAGE,5,                     | -:3 UNKNOWN_FIELD -
          a heading in two words  | indicator,代码,value⏎COVERAGE,COVERAGE,5          | -:2 DUPLICATE_FIELD indicator
          no column of codes      | sex,value⏎F,5                                    | -:- MISSING_FIELD indicator
          no row                  | indicator,value⏎                                 | -:- NO_ROWS -
          too few cells           | indicator,sex,value⏎COVERAGE,5⏎CHILDREN,,x       | 1:- FIELDS_DIFFER_FROM_HEADER -, 2:3 NOT_A_NUMBER value
          too many cells          | indicator,value⏎COVERAGE,5,6⏎CHILDREN,x          | 1:- FIELDS_DIFFER_FROM_HEADER -, 2:2 NOT_A_NUMBER value
          no code                 | indicator,value⏎ ,5                              | 1:1 MISSING_FIELD indicator
          an unknown code         | indicator,value⏎NOTHING,5                        | 1:- UNKNOWN_INDICATOR indicator
          a date for a number     | indicator,value⏎COVERAGE,2024-01-05              | 1:2 NOT_A_NUMBER value
          a text for a number     | indicator,value⏎COVERAGE,约50                     | 1:2 NOT_A_NUMBER value
          a fault of a formula    | indicator,value⏎COVERAGE,#DIV/0!                 | 1:2 NOT_A_NUMBER value
          a comma for a point     | indicator,value⏎COVERAGE,"12,5"                  | 1:2 NOT_A_NUMBER value
          the same with semicolons | indicator;value⏎COVERAGE;12,5                   | 1:2 NOT_A_NUMBER value
          per cent of a count     | indicator,value⏎CHILDREN,5%                      | 1:2 SIGN_NOT_OF_INDICATOR value
          per cent for per mille  | indicator,value⏎INFANT_MORTALITY,0.3%            | 1:2 SIGN_NOT_OF_INDICATOR value
          per cent of nothing     | indicator,value⏎NOTHING,5%                       | 1:2 SIGN_NOT_OF_INDICATOR value, 1:- UNKNOWN_INDICATOR indicator
          per cent of people      | 代码,数值,分子,分母⏎COVERAGE,50,50%,100              | 1:3 SIGN_NOT_OF_INDICATOR numerator
          more than all           | indicator,value⏎COVERAGE,101%                    | 1:2 NUMBER_READ_AS value, 1:- ABOVE_MAXIMUM value
          a number without end    | indicator,value⏎COVERAGE,1e99                    | 1:2 NUMBER_TOO_LONG value
          a dash, but no reason   | indicator,value⏎COVERAGE,—                       | 1:- VALUE_MISSING value
          an unknown word         | 代码,性别,数值⏎COVERAGE,妇女,5                      | 1:2 VALUE_NOT_ALLOWED sex
          neither yes nor no      | 代码,数值,口径变化⏎COVERAGE,5,maybe                 | 1:3 VALUE_NOT_ALLOWED break
          a year in words         | 代码,年份,数值⏎COVERAGE,2024年,5                    | 1:2 WRONG_FORMAT period
          a zero character        | indicator,value,reason⏎COVERAGE,5,a␀b            | 1:3 WRONG_FORMAT reason
          the same figure twice   | indicator,value⏎COVERAGE,5⏎⏎,⏎COVERAGE,6         | 2:- DUPLICATE_CELL -
          all kinds of line ends  | indicator,value␍⏎COVERAGE,x␍CHILDREN,y⏎CHILDREN,z␍ | 1:2 NOT_A_NUMBER value, 2:2 NOT_A_NUMBER value, 3:2 NOT_A_NUMBER value, 3:- DUPLICATE_CELL -
          half a file             | 指标代码,数值⏎INFANT_MORTALITY,"3.0               | 1:- NOT_CSV -
          half a file with faults | indicator,value⏎COVERAGE,x⏎⏎NOTHING,5⏎A,1,2⏎B,"5⏎C,y | 1:2 NOT_A_NUMBER value, 2:- UNKNOWN_INDICATOR indicator, 3:- FIELDS_DIFFER_FROM_HEADER -, 4:- NOT_CSV -
          a text behind a quote   | indicator,value⏎COVERAGE,101⏎"COVERAGE"X,5      | 1:- ABOVE_MAXIMUM value, 2:- NOT_CSV -
          several at once         | indicator,a,value,sex,b⏎COVERAGE,1,x,W,2         | -:2 UNKNOWN_FIELD a, -:5 UNKNOWN_FIELD b, 1:3 NOT_A_NUMBER value, 1:4 VALUE_NOT_ALLOWED sex
          """)
  void in_a_table(String situation, String table, String found) {
    assertThat(Table.found(refused(422, Table.CSV, table))).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          another flow       | 1 | DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE⏎SDMX:DF(1.0),152900,COVERAGE,2024,5  | 1:1 VALUE_NOT_ALLOWED DATAFLOW
          no flow            | 1 | REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE⏎152900,COVERAGE,2024,5                         | -:- MISSING_FIELD DATAFLOW
          months             | 1 | DATAFLOW,FREQ,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE⏎{flow},M,152900,COVERAGE,2024,5    | 1:2 VALUE_NOT_ALLOWED FREQ
          an unknown column  | 1 | DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,DECIMALS⏎{flow},152900,COVERAGE,2024,5,1 | -:6 UNKNOWN_FIELD DECIMALS
          a plain heading    | 1 | DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,sex⏎{flow},152900,COVERAGE,2024,5,F      | -:6 UNKNOWN_FIELD sex
          the other version  | 2 | DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE⏎{flow},152900,COVERAGE,2024,5            | -:1 UNKNOWN_FIELD DATAFLOW, -:- MISSING_FIELD STRUCTURE, -:- MISSING_FIELD STRUCTURE_ID
          a deletion         | 2 | STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE⏎dataflow,{flow},D,152900,COVERAGE,2024,5 | 1:3 ACTION_NOT_TAKEN ACTION
          a month            | 2 | STRUCTURE,STRUCTURE_ID,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE⏎dataflow,{flow},152900,COVERAGE,2024-05,5 | 1:5 WRONG_FORMAT period
          """)
  void in_sdmx_csv(String situation, int version, String table, String found) {
    String type = version == 1 ? Table.SDMX_1 : Table.SDMX_2;
    assertThat(Table.found(refused(422, type, table.replace("{flow}", FLOW)))).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          nothing                       | ``                                             | EMPTY_BODY
          a mark and line ends          | \uFEFF⏎⏎                                       | EMPTY_BODY
          half of the headings          | indicator,"value                               | NOT_CSV
          a text behind a quoted one    | "indicator"X,value⏎COVERAGE,5                  | NOT_CSV
          """)
  void that_cannot_be_read(String situation, String table, String code) {
    assertThat(Table.found(refused(400, Table.CSV, table))).isEqualTo("-:- " + code + " -");
  }

  @Test
  void with_a_note_before_what_it_is_refused_for() {
    Response refused = refused(422, Table.CSV, "indicator,value⏎COVERAGE,101%");
    assertThat(refused.<String>path("detail"))
        .isEqualTo("101 大于可能的最大值 100（另有 1 条）/ 101 is above 100, the most possible (and 1 more)");
  }

  @Test
  void with_a_line_without_end() {
    String letters = "x".repeat(30 << 20);
    assertThat(Table.found(refused(400, Table.CSV, letters))).isEqualTo("-:- NOT_CSV -");
    assertThat(Table.found(refused(422, Table.CSV, "indicator,value⏎COVERAGE,\"" + letters)))
        .isEqualTo("1:- NOT_CSV -");
  }

  @Test
  void with_a_million_columns() {
    String many = ",5".repeat(999_999);
    assertThat(Table.found(refused(413, Table.CSV, "indicator" + many)))
        .isEqualTo("-:- TOO_MANY_COLUMNS -");
    Response refused = refused(422, Table.CSV, "indicator,value⏎COVERAGE" + many);
    assertThat(refused.<String>path("findings[0].message.en"))
        .isEqualTo("The row has 1000000 cells, the headings are 2");
  }

  @Test
  void with_a_text_that_is_too_long() {
    String table = "indicator,value,reason⏎COVERAGE,5," + "长".repeat(5000);
    assertThat(Table.found(refused(422, Table.CSV, table))).isEqualTo("1:3 WRONG_LENGTH reason");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "text/csv;charset=big5",
    "text/csv;charset=iso-8859-1",
    "application/vnd.sdmx.data+csv",
    "application/vnd.sdmx.data+csv;version=3.0.0",
    "application/vnd.sdmx.data+csv;version=1.0.0;labels=both"
  })
  void of_another_media_type(String type) {
    Response refused = refused(415, type, "indicator,value⏎COVERAGE,5");
    assertThat(Table.found(refused)).isEqualTo("-:- MEDIA_TYPE_NOT_READ -");
    assertThat(refused.<String>path("findings[0].message.en"))
        .startsWith("Content-Type \"" + type.substring(0, type.indexOf('/')));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"", "Content-Type: ", "Content-Type: csv"})
  void of_no_media_type(String header) throws IOException {
    String body = "indicator,value\nCOVERAGE,5";
    try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
      socket.setSoTimeout(10_000);
      String request =
          "POST /v1/submissions?memberUnit=HEALTH&region=152900&period=2024 HTTP/1.1\r\n"
              + "Host: localhost\r\n"
              + TestIssuer.header()
              + "Connection: close\r\nContent-Length: %d\r\n%s\r\n%s";
      String line = header.isEmpty() ? "" : header + "\r\n";
      socket
          .getOutputStream()
          .write(request.formatted(body.length(), line, body).getBytes(StandardCharsets.UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 415 ").contains("MEDIA_TYPE_NOT_READ");
    }
  }

  @Test
  void without_a_head() {
    String table = "indicator,value\nCOVERAGE,5";
    Response wrong =
        Table.bare(Table.CSV).queryParam("region", "Alxa").body(table).post("/v1/submissions");
    wrong.then().statusCode(400);
    assertThat(Table.found(wrong)).isEqualTo("-:- WRONG_FORMAT region");
    Response missing =
        Table.bare(Table.CSV).queryParam("region", "152900").body(table).post("/v1/submissions");
    missing.then().statusCode(400);
    assertThat(Table.found(missing))
        .isEqualTo("-:- MISSING_PARAMETER memberUnit, -:- MISSING_PARAMETER period");
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          indicator,value⏎COVERAGE,"5        | 从第 2 行起不是合法的 CSV：引号没有成对或位置不对，或单元格超过 131072 个字符 | Not CSV from line 2 on: a quotation mark is not closed or stands in the wrong place, or a cell is longer than 131072 characters
          indicator,value                    | 表头下没有数据行                            | There is no row below the headings
          indicator,value⏎COVERAGE           | 该行有 1 个单元格，表头有 2 个                | The row has 1 cells, the headings are 2
          indicator,value⏎COVERAGE,1月5日     | “1月5日”不是数字                            | "1月5日" is not a number
          indicator,value⏎COVERAGE,１０１      | “１０１”读作 101                            | "１０１" was read as 101
          indicator,value⏎CHILDREN,5%        | “5%”带有 %，不是该数据的计量单位              | "5%" carries %, which is not the unit of this figure
          indicator,value,颜色⏎COVERAGE,5,红  | 未知字段“颜色”                              | Unknown field "颜色"
          代码,数值,状态⏎COVERAGE,5,好         | 字段“状态”的取值不在允许范围内：正常、初步数、估计数、口径变化、不公开 | The field "状态" has none of the allowed values [A, P, E, B, Q]
          代码,数值,性别⏎COVERAGE,5,妇女       | 字段“性别”的取值不在允许范围内：合计、女、男、不详 | The field "性别" has none of the allowed values [_T, F, M, _U]
          代码,数值,城乡⏎COVERAGE,5,县城       | 字段“城乡”的取值不在允许范围内：合计、城镇、农村 | The field "城乡" has none of the allowed values [_T, U, R]
          indicator,value,break⏎COVERAGE,5,? | 字段“break”的取值不在允许范围内：是、否 | The field "break" has none of the allowed values [true, false]
          代码,年份,数值⏎COVERAGE,今年,5        | 字段“年份”的格式不对，应为 [0-9]{4} | The field "年份" is not of the form [0-9]{4}
          indicator,value,代码⏎COVERAGE,5,X   | 第 1 行第 3 列：同一字段出现两次               | Line 1, column 3: the same field twice
          """)
  void in_both_languages(String table, String zh, String en) {
    Response refused = Table.post(Table.CSV, Table.YEAR, written(table));
    assertThat(refused.<String>path("findings[0].message.zh")).isEqualTo(zh);
    assertThat(refused.<String>path("findings[0].message.en")).isEqualTo(en);
  }

  @Test
  void with_the_words_or_the_codes_that_say_why_there_is_no_figure() {
    String codes = "[NOT_COLLECTED, NOT_APPLICABLE, WORK_NOT_CARRIED_OUT, NOT_YET_DUE, SUPPRESSED";
    Response table = refused(422, Table.CSV, "代码,缺失原因⏎COVERAGE,没数");
    assertThat(table.<String>path("findings[0].message.zh"))
        .isEqualTo("字段“缺失原因”的取值不在允许范围内：未采集、不适用、未开展、未到期、不公开");
    assertThat(table.<String>path("findings[0].message.en"))
        .isEqualTo("The field \"缺失原因\" has none of the allowed values " + codes + "]");
    assertThat(table.<String>path("findings[0].field")).isEqualTo("missing");
    String sdmx = "DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,MISSING⏎";
    Response coded = refused(422, Table.SDMX_1, sdmx + FLOW + ",152900,COVERAGE,2024,,NOTHING");
    assertThat(coded.<String>path("findings[0].message.zh"))
        .isEqualTo("字段“MISSING”的取值不在允许范围内：" + codes + ", WITHDRAWN]");
    Response none = refused(422, Table.CSV, "代码,数值⏎COVERAGE,");
    assertThat(none.<String>path("findings[0].hint.zh"))
        .isEqualTo("请填报数值，或在“缺失原因”（missing）中说明为何没有；0 是数值");
  }

  @Test
  void in_both_languages_for_columns_and_actions() {
    Response columns = refused(413, Table.CSV, "a,".repeat(200));
    assertThat(columns.<String>path("findings[0].message.zh")).isEqualTo("超过 200 列");
    assertThat(columns.<String>path("findings[0].message.en"))
        .isEqualTo("There are more than 200 columns");
    String table =
        "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE⏎dataflow,"
            + FLOW
            + ",D,152900,COVERAGE,2024,5";
    Response action = refused(422, Table.SDMX_2, table);
    assertThat(action.<String>path("findings[0].message.zh"))
        .isEqualTo("“ACTION”的操作不在允许范围内：[A, I, M, R]");
    assertThat(action.<String>path("findings[0].message.en"))
        .isEqualTo("The action in \"ACTION\" is none of [A, I, M, R]");
    assertThat(action.<String>path("findings[0].value")).isEqualTo("D");
  }

  private static Response refused(int status, String type, String table) {
    Response response = Table.post(type, Table.YEAR, written(table));
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
    response.then().contentType("application/problem+json");
    return response;
  }

  private static String written(String table) {
    return table.replace('⏎', '\n').replace('␍', '\r').replace('␀', '\0');
  }
}
