package org.lianggang.ingest.template;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form is made out, filled in and sent back, and nothing gets lost on the way. */
@QuarkusTest
class TemplateTest {

  private static final String HEALTH = "儿童与健康";
  private static final String EDUCATION = "儿童与教育";
  private static final String ENROLMENT = "学前教育毛入园率";
  private static final String MATERNAL = "孕产妇死亡率";
  private static final String CHILDREN = "0—17岁儿童数";

  private static final String ROWS =
      """
      {'indicator': 'QH_MATERNAL', 'value': 12.5, 'obsStatus': 'P'},
      {'indicator': 'QH_MATERNAL', 'residence': 'U', 'missing': 'NOT_APPLICABLE'},
      {'indicator': 'QH_MATERNAL', 'residence': 'R', 'missing': 'NOT_APPLICABLE'},
      {'indicator': 'QH_ENROLMENT', 'value': 92.5, 'numerator': 37, 'denominator': 40, 'explanation': '园所扩建', 'break': true},
      {'indicator': 'QH_ENROLMENT', 'sex': 'F', 'value': 95, 'numerator': 19, 'denominator': 20, 'explanation': '园所扩建', 'break': true},
      {'indicator': 'QH_ENROLMENT', 'sex': 'M', 'value': 90, 'numerator': 18, 'denominator': 20, 'explanation': '园所扩建', 'break': true},
      {'indicator': 'QH_CHILDREN', 'value': 700},
      {'indicator': 'QH_CHILDREN', 'sex': 'M', 'value': 400},
      {'indicator': 'QH_CHILDREN', 'sex': 'F', 'value': 300},
      {'indicator': 'QH_CHILDREN', 'residence': 'U', 'value': 500},
      {'indicator': 'QH_CHILDREN', 'sex': 'F', 'residence': 'U', 'value': 210},
      {'indicator': 'QH_CHILDREN', 'sex': 'F', 'residence': 'R', 'value': 90},
      {'indicator': 'QH_HOTLINE', 'value': 1, 'reason': '新开通'}
      """;

  @BeforeEach
  void prepare() {
    Qinghai.prepared();
  }

  @Test
  void has_a_sheet_a_domain_and_a_row_an_indicator() {
    Filled form = form();
    assertThat(form.sheets()).containsExactly("封面", HEALTH, EDUCATION, "其他", "_lianggang");
    assertThat(form.workbook().getSheetVisibility(4)).isEqualTo(SheetVisibility.VERY_HIDDEN);
    assertThat(form.row(EDUCATION, 0)).containsExactly("儿童与教育　2098 年统计监测表");
    assertThat(form.row(EDUCATION, 1)).containsExactly("填报单位：西宁市卫健委　地区：西宁市　报出期限：2099-03-31");
    assertThat(String.join(" ", form.row(EDUCATION, 3)))
        .isEqualTo(
            "指标名称 计量单位 代码 性别 应报 合计 男 女 城 乡 上年值 合计分子 合计分母 男分子 男分母 女分子 女分母 "
                + "缺失原因 状态 口径变化 说明 修订理由");
    assertThat(form.row(EDUCATION, 4).subList(0, 11))
        .containsExactly(ENROLMENT, "%", "QH_ENROLMENT", "", "合计 男 女", "", "", "", "", "", "90.5");
    assertThat(form.row(EDUCATION, 5).subList(0, 5))
        .containsExactly(CHILDREN, "人", "QH_CHILDREN", "", "合计 男 女 城 乡");
    assertThat(form.row(EDUCATION, 6).subList(0, 5))
        .containsExactly(CHILDREN + "　其中：女", "人", "QH_CHILDREN", "女", "城 乡");
    assertThat(form.row(EDUCATION, 7).subList(0, 5))
        .containsExactly(CHILDREN + "　其中：男", "人", "QH_CHILDREN", "男", "城 乡");
    assertThat(form.row(HEALTH, 4).subList(0, 5))
        .containsExactly(MATERNAL, "/10万", "QH_MATERNAL", "", "合计 城 乡");
    assertThat(form.row("其他", 4).get(2)).isEqualTo("QH_HOTLINE");
    assertThat(form.row("封面", 2)).containsExactly("填报单位", "西宁市卫健委（QH_BUREAU）");
    assertThat(form.row("封面", 5)).containsExactly("截止日期", "2099-03-31");
  }

  @Test
  void opens_only_what_is_owed_and_helps_to_fill_it_in() {
    Filled form = form();
    XSSFSheet sheet = form.workbook().getSheet(EDUCATION);
    assertThat(sheet.isSheetLocked()).isTrue();
    assertThat(sheet.isInsertRowsLocked()).isFalse();
    assertThat(sheet.isSortLocked()).isFalse();
    assertThat(sheet.isColumnHidden(3) && sheet.isColumnHidden(4)).isTrue();
    assertThat(locked(form.cell(EDUCATION, ENROLMENT, "代码"))).isTrue();
    assertThat(locked(form.cell(EDUCATION, ENROLMENT, "上年值"))).isTrue();
    assertThat(locked(form.cell(EDUCATION, ENROLMENT, "女"))).isFalse();
    assertThat(locked(form.cell(EDUCATION, ENROLMENT, "女分子"))).isFalse();
    assertThat(locked(form.cell(EDUCATION, ENROLMENT, "说明"))).isFalse();
    assertThat(locked(form.cell(EDUCATION, ENROLMENT, "城"))).isTrue();
    assertThat(locked(form.cell(EDUCATION, CHILDREN, "女分子"))).isTrue();
    DataValidation figure = validation(form.cell(EDUCATION, ENROLMENT, "女"));
    assertThat(figure.getValidationConstraint().getFormula1()).isEqualTo("0");
    assertThat(figure.getValidationConstraint().getFormula2()).isEqualTo("100");
    assertThat(figure.getPromptBoxText()).isEqualTo("上年值：91；应为数字（最多 2 位小数），不小于 0，不大于 100");
    assertThat(validation(form.cell(EDUCATION, ENROLMENT, "女分母")).getPromptBoxText())
        .isEqualTo("分母：适龄幼儿数");
    assertThat(validation(form.cell(EDUCATION, CHILDREN, "乡")).getPromptBoxText())
        .isEqualTo("应为整数，不小于 0");
    assertThat(
            validation(form.cell(EDUCATION, CHILDREN, "缺失原因"))
                .getValidationConstraint()
                .getExplicitListValues())
        .containsExactly("未采集", "不适用", "未开展", "未到期", "不公开");
  }

  @Test
  void is_read_without_loss_when_it_is_filled_in() {
    Response kept = send(filled().bytes(), "?draft=true");
    assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(201);
    assertThat(kept.<String>path("digest")).isEqualTo(json().path("digest"));
    assertThat(kept.<List<String>>path("findings.code")).containsExactly("FIGURES_LEFT_EMPTY");
    assertThat(kept.<String>path("findings[0].message.zh")).isEqualTo("有 3 个应报数未填，本次未报送");
    Response read = get("/v1/submissions/" + kept.path("id"));
    assertThat(read.<String>path("note")).isEqualTo("统计负责人：张三；填表人：李四；报出日期：2099-03-01");
    assertThat(read.<String>path("memberUnit")).isEqualTo("QH_BUREAU");
  }

  @Test
  void may_be_sorted_and_have_rows_put_between() {
    Filled form = filled();
    XSSFSheet sheet = form.workbook().getSheet(EDUCATION);
    sheet.shiftRows(4, 4, 6);
    sheet.shiftRows(5, 10, 3);
    Row between = sheet.createRow(6);
    between.createCell(0).setCellValue("一、教育投入");
    Response tried = send(form.bytes(), "?dryRun=true");
    assertThat(tried.statusCode()).as(tried.asString()).isEqualTo(200);
    assertThat(tried.<String>path("digest")).isEqualTo(json().path("digest"));
  }

  @Test
  void refuses_the_faults_of_a_filled_form_by_cell() {
    Filled form = filled().put(EDUCATION, ENROLMENT, "女", 195).put(HEALTH, MATERNAL, "代码", "QH_X");
    Response refused = send(form.bytes(), "");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.contentType()).startsWith("application/problem+json");
    List<Map<String, Object>> findings = refused.path("findings");
    assertThat(findings)
        .extracting(finding -> finding.get("cell") + " " + finding.get("code"))
        .contains("儿童与健康!C5 UNKNOWN_INDICATOR", "儿童与教育!H5 ABOVE_MAXIMUM");
  }

  @Test
  void names_the_reasons_of_its_list_where_another_was_written() {
    Response refused = send(filled().put(EDUCATION, CHILDREN, "缺失原因", "没有数").bytes(), "");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.<List<String>>path("findings.message.zh"))
        .contains("字段“缺失原因”的取值不在允许范围内：未采集、不适用、未开展、未到期、不公开");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "an unknown unit, 2098/NOBODY/630100, UNKNOWN_MEMBER_UNIT, 没有成员单位“NOBODY”",
    "an unknown region, 2098/QH_BUREAU/639999, UNKNOWN_REGION, 没有地区“639999”",
    "a year without a round, 2099/QH_BUREAU/630100, UNKNOWN_ROUND, 没有 2099 年 PREFECTURE 级的填报轮次",
    "a level without a round, 2098/QH_BUREAU/630000, UNKNOWN_ROUND, 没有 2098 年 PROVINCE 级的填报轮次",
    "no year, round/QH_BUREAU/630100, UNKNOWN_PATH, 没有这个地址：/v1/templates/round/QH_BUREAU/630100.xlsx"
  })
  void is_not_made_out_for(String situation, String path, String code, String message) {
    Response answer = get("/v1/templates/" + path + ".xlsx");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(404);
    assertThat(answer.<String>path("findings[0].code")).isEqualTo(code);
    assertThat(answer.<String>path("findings[0].message.zh")).isEqualTo(message);
  }

  static Filled filled() {
    return form()
        .sign("统计负责人", "张三")
        .sign("填表人", "李四")
        .sign("报出日期", "2099-03-01")
        .put(HEALTH, MATERNAL, "合计", 12.5)
        .put(HEALTH, MATERNAL, "状态", "初步数")
        .put(HEALTH, MATERNAL, "缺失原因", "不适用")
        .put(EDUCATION, ENROLMENT, "合计", 92.5)
        .put(EDUCATION, ENROLMENT, "合计分子", 37)
        .put(EDUCATION, ENROLMENT, "合计分母", 40)
        .put(EDUCATION, ENROLMENT, "女", 95)
        .put(EDUCATION, ENROLMENT, "女分子", 19)
        .put(EDUCATION, ENROLMENT, "女分母", 20)
        .put(EDUCATION, ENROLMENT, "男", 90)
        .put(EDUCATION, ENROLMENT, "男分子", 18)
        .put(EDUCATION, ENROLMENT, "男分母", 20)
        .put(EDUCATION, ENROLMENT, "说明", "园所扩建")
        .put(EDUCATION, ENROLMENT, "口径变化", "是")
        .put(EDUCATION, CHILDREN, "合计", 700)
        .put(EDUCATION, CHILDREN, "男", 400)
        .put(EDUCATION, CHILDREN, "女", 300)
        .put(EDUCATION, CHILDREN, "城", 500)
        .put(EDUCATION, CHILDREN + "　其中：女", "城", 210)
        .put(EDUCATION, CHILDREN + "　其中：女", "乡", 90)
        .put("其他", "是否开通热线", "合计", 1)
        .put("其他", "是否开通热线", "修订理由", "新开通");
  }

  static Response json() {
    Response tried = Qinghai.tried(ROWS);
    tried.then().statusCode(200);
    return tried;
  }

  static Response send(byte[] workbook, String query) {
    return Filled.request().body(workbook).post("/v1/submissions" + query);
  }

  private static Filled form() {
    Response form = get(Qinghai.FORM);
    assertThat(form.statusCode()).as(form.asString()).isEqualTo(200);
    assertThat(form.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"2098-QH_BUREAU-630100.xlsx\"");
    return Filled.of(form.asByteArray());
  }

  private static boolean locked(Cell cell) {
    return cell.getCellStyle().getLocked();
  }

  private static DataValidation validation(Cell cell) {
    return cell.getSheet().getDataValidations().stream()
        .filter(
            validation ->
                Arrays.stream(validation.getRegions().getCellRangeAddresses())
                    .anyMatch(range -> range.isInRange(cell)))
        .findFirst()
        .orElseThrow();
  }
}
