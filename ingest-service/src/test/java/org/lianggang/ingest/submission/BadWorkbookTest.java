package org.lianggang.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a workbook is named by its cell and leaves nothing behind. */
@QuarkusTest
class BadWorkbookTest {

  /** No figure is ever accepted for it. */
  private static final String YEAR = "2200";

  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final byte[] GOOD = Spreadsheet.of("代码|数值⏎COVERAGE|50⏎CHILDREN|5");

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
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          a date for a number    ~ 代码|数值⏎COVERAGE|2024-01-05     ~ Sheet1!B2 DATE_FOR_NUMBER value
          an error               ~ 代码|数值⏎COVERAGE|#REF!          ~ Sheet1!B2 CELL_WITH_ERROR value
          the error of a formula ~ 代码|数值⏎COVERAGE|=1/0           ~ Sheet1!B2 CELL_WITH_ERROR value
          an error for a code    ~ 代码|数值⏎#N/A|5                  ~ Sheet1!A2 CELL_WITH_ERROR indicator
          no result              ~ 代码|数值⏎COVERAGE|?=1+1          ~ Sheet1!B2 FORMULA_NOT_COMPUTED value
          a text for a number    ~ 代码|数值⏎COVERAGE|约50            ~ Sheet1!B2 NOT_A_NUMBER value
          per cent of a count    ~ 代码|数值⏎CHILDREN|5%             ~ Sheet1!B2 SIGN_NOT_OF_INDICATOR value
          an unknown heading     ~ 代码|数值|颜色⏎COVERAGE|5|红        ~ Sheet1!C1 UNKNOWN_FIELD 颜色
          the same heading twice ~ 代码|数值|value⏎COVERAGE|5|6       ~ Sheet1!C1 DUPLICATE_FIELD value
          beside the headings    ~ 代码|数值⏎COVERAGE|5||见附件         ~ Sheet1!D2 CELL_WITHOUT_HEADING -
          no code                ~ 代码|数值⏎|5                      ~ Sheet1!A2 MISSING_FIELD indicator
          a rule of the figure   ~ 代码|性别|数值⏎COVERAGE|F|5⏎COVERAGE|男|101 ~ Sheet1!C3 ABOVE_MAXIMUM value
          a rule of the row      ~ 代码|数值⏎COVERAGE|5⏎⏎COVERAGE|6   ~ Sheet1!B4 DUPLICATE_CELL -
          a dash, but no reason  ~ 代码|合计|女⏎COVERAGE|5|—           ~ Sheet1!C2 VALUE_MISSING value
          nothing but a code     ~ 代码|合计|女⏎COVERAGE||             ~ Sheet1!B2 VALUE_MISSING value
          a figure and a reason  ~ 代码|合计|缺失原因⏎COVERAGE|5|未采集   ~ Sheet1!C2 VALUE_AND_MISSING missing
          a rule of one group    ~ 代码|合计|男|女⏎CHILDREN|5|2|-1     ~ Sheet1!B2 TOTAL_DIFFERS_FROM_SEXES value, Sheet1!D2 NEGATIVE_COUNT value
          a rule of its counts   ~ 代码|合计|女|女分子|女分母⏎COVERAGE|50|50|9|8 ~ Sheet1!D2 NUMERATOR_ABOVE_DENOMINATOR numerator, Sheet1!C2 VALUE_DIFFERS_FROM_COUNTS value
          a reason of one's own  ~ 代码|合计|缺失原因⏎COVERAGE||没数     ~ Sheet1!C2 VALUE_NOT_ALLOWED missing, Sheet1!B2 VALUE_MISSING value
          no table               ~ 会议纪要⏎一|二                     ~ Sheet1!A1 UNKNOWN_SHEET -, - NO_ROWS -
          no row                 ~ 代码|数值                         ~ - NO_ROWS -
          only a title           ~ 指标名称|代码|数值⏎一、健康|| ~ - NO_ROWS -
          """)
  void in_a_sheet(String situation, String sheet, String found) {
    Response answer = Spreadsheet.post(YEAR, Spreadsheet.of(sheet));
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
    assertThat(Spreadsheet.found(answer)).isEqualTo(found);
  }

  static Stream<Arguments> notRead() {
    byte[] half = Arrays.copyOf(GOOD, GOOD.length / 2);
    byte[] compound = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 600);
    return Stream.of(
        of("nothing", new byte[0], 400, "EMPTY_BODY"),
        of("a text", "代码,数值".getBytes(StandardCharsets.UTF_8), 400, "NOT_A_WORKBOOK"),
        of("half a file", half, 400, "NOT_A_WORKBOOK"),
        of("an archive of something else", archive(), 400, "NOT_A_WORKBOOK"),
        of("an encrypted one, or an old one", compound, 400, "WORKBOOK_ENCRYPTED"),
        of("half a sheet", part(SHEET, xml -> xml.substring(0, 200)), 400, "WORKBOOK_PART_BROKEN"),
        of(
            "a text that is not there",
            part(SHEET, xml -> xml.replace("<v>0</v>", "<v>99</v>")),
            400,
            "WORKBOOK_PART_BROKEN"),
        of(
            "an entity without end",
            part(SHEET, BadWorkbookTest::laughing),
            400,
            "WORKBOOK_DOCTYPE"),
        of(
            "a file of the server",
            part("xl/sharedStrings.xml", BadWorkbookTest::stealing),
            400,
            "WORKBOOK_DOCTYPE"),
        of("macros", part("xl/vbaProject.bin", none -> "Sub Main()"), 415, "WORKBOOK_HAS_MACROS"),
        of(
            "macros by its type",
            part(
                "[Content_Types].xml",
                xml ->
                    xml.replace(
                        "openxmlformats-officedocument.spreadsheetml.sheet.main",
                        "ms-excel.sheet.macroEnabled.main")),
            415,
            "WORKBOOK_HAS_MACROS"),
        of(
            "a million columns",
            part(SHEET, xml -> xml.replace("r=\"B2\"", "r=\"BDWGN2\"")),
            413,
            "TOO_MANY_COLUMNS"),
        of(
            "a sheet of blanks packed tightly",
            part(SHEET, xml -> xml.replace("</sheetData>", " ".repeat(3 << 20) + "</sheetData>")),
            413,
            "PACKED_TOO_TIGHTLY"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notRead")
  void is_not_read(String situation, byte[] workbook, int status, String code) {
    Response answer = Spreadsheet.post(YEAR, workbook);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(Spreadsheet.found(answer)).isEqualTo("- " + code + " -");
  }

  @Test
  void is_told_in_words() {
    Response broken = Spreadsheet.post("2024", part(SHEET, xml -> xml.substring(0, 200)));
    assertThat(broken.<String>path("findings[0].message.zh"))
        .isEqualTo("工作簿中的“xl/worksheets/sheet1.xml”不完整或已损坏");
    assertThat(broken.<String>path("findings[0].message.en"))
        .isEqualTo("\"xl/worksheets/sheet1.xml\" of the workbook is cut off or damaged");
    Response date = Spreadsheet.post("2024", Spreadsheet.of("代码|数值⏎COVERAGE|2024-01-05"));
    assertThat(date.<String>path("findings[0].message.zh")).isEqualTo("应为数字的单元格是日期（2024-01-05）");
    assertThat(date.<String>path("findings[0].message.en"))
        .isEqualTo("The cell for a number has a date (2024-01-05)");
    assertThat(date.<String>path("findings[0].value")).isEqualTo("2024-01-05");
    Response head = Spreadsheet.bare().body(GOOD).post("/v1/submissions");
    head.then().statusCode(400);
    assertThat(Spreadsheet.found(head))
        .isEqualTo(
            "- MISSING_PARAMETER memberUnit, - MISSING_PARAMETER region, "
                + "- MISSING_PARAMETER period");
    Response macros =
        Table.bare("application/vnd.ms-excel.sheet.macroEnabled.12")
            .body(GOOD)
            .post("/v1/submissions");
    macros.then().statusCode(415);
  }

  @Test
  void has_merged_cells_among_its_figures_and_none_above() {
    byte[] workbook =
        Spreadsheet.of(
            Map.of("教育", "附表|⏎代码|数值⏎COVERAGE|50⏎CHILDREN|"),
            made -> {
              made.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("A1:B1"));
              made.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("B3:B4"));
            });
    Response answer = Spreadsheet.post(YEAR, workbook);
    answer.then().statusCode(422);
    assertThat(Spreadsheet.found(answer))
        .isEqualTo("教育!B3:B4 CELLS_MERGED -, 教育!B4 VALUE_MISSING value");
    assertThat(answer.<String>path("findings[0].message.zh")).isEqualTo("数据区的单元格 B3:B4 被合并");
  }

  @Test
  void has_a_sheet_of_something_else_beside_its_tables() {
    Map<String, String> sheets = new LinkedHashMap<>();
    sheets.put("健康", "代码|数值⏎COVERAGE|50");
    sheets.put("名单", "姓名⏎张三");
    Response answer = Spreadsheet.post(YEAR, Spreadsheet.of(sheets));
    answer.then().statusCode(422);
    assertThat(Spreadsheet.found(answer)).isEqualTo("名单!A1 UNKNOWN_SHEET -");
    assertThat(answer.<String>path("findings[0].message.zh")).isEqualTo("工作表“名单”不是可识别的表");
    assertThat(answer.<String>path("findings[0].message.en"))
        .isEqualTo("The sheet \"名单\" is no table that is known");
  }

  private static Arguments of(String situation, byte[] workbook, int status, String code) {
    return Arguments.of(situation, workbook, status, code);
  }

  private static byte[] part(String name, java.util.function.UnaryOperator<String> change) {
    return Spreadsheet.withPart(GOOD, name, change);
  }

  private static byte[] archive() {
    return Spreadsheet.withPart(new byte[0], "content.xml", none -> "<a/>");
  }

  private static String laughing(String xml) {
    return doctype(xml, "<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">")
        .replace("<v>50.0</v>", "<v>&b;</v>");
  }

  private static String stealing(String xml) {
    return doctype(xml, "<!ENTITY a SYSTEM \"file:///etc/passwd\">").replace("COVERAGE", "&a;");
  }

  private static String doctype(String xml, String entities) {
    int root = xml.indexOf("?>") + 2;
    return xml.substring(0, root) + "<!DOCTYPE x [" + entities + "]>" + xml.substring(root);
  }
}
