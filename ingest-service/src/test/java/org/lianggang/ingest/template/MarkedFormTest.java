package org.lianggang.ingest.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A workbook with faults comes back with the faults marked in it, if it is asked for. */
@QuarkusTest
class MarkedFormTest {

  private static final String EDUCATION = "儿童与教育";
  private static final String ENROLMENT = "学前教育毛入园率";

  @BeforeEach
  void prepare() {
    Qinghai.prepared();
  }

  @Test
  void has_the_faults_in_its_cells_and_all_of_them_on_its_first_sheet() {
    Filled marked =
        marked(
            TemplateTest.filled()
                .put(EDUCATION, ENROLMENT, "女", 195)
                .put(EDUCATION, ENROLMENT, "代码", "QH_X"));
    assertThat(marked.sheets().get(0)).isEqualTo("问题汇总");
    assertThat(marked.workbook().getActiveSheetIndex()).isZero();
    Cell code = marked.cell(EDUCATION, ENROLMENT, "代码");
    assertThat(code.getCellStyle().getFillForegroundColor())
        .isEqualTo(IndexedColors.ROSE.getIndex());
    assertThat(code.getCellComment().getString().getString())
        .startsWith("UNKNOWN_INDICATOR\n没有指标“QH_X”\nThere is no indicator \"QH_X\"");
    List<String> first = marked.row("问题汇总", 2);
    assertThat(first.get(0)).isEqualTo("1.0");
    assertThat(String.join("|", first.subList(1, 9)))
        .isEqualTo(
            "提示|||有 3 个应报数未填，本次未报送|没有数据的请填写缺失原因|3 figures that are owed were left empty and are not reported|Where there is no figure, say why it is missing|FIGURES_LEFT_EMPTY");
    List<String> second = marked.row("问题汇总", 3);
    assertThat(second.subList(1, 5)).containsExactly("错误", "儿童与教育!C5", "QH_X", "没有指标“QH_X”");
    assertThat(marked.workbook().getSheet("问题汇总").getRow(3).getCell(2).getHyperlink().getAddress())
        .isEqualTo("'儿童与教育'!C5");
    assertThat(marked.row("问题汇总", 0).get(0)).startsWith("未保存任何数据：共 4 条，其中错误 3 条");
  }

  @Test
  void can_be_corrected_and_sent_again_as_often_as_it_takes() {
    Filled marked = marked(TemplateTest.filled().put(EDUCATION, ENROLMENT, "女", 195));
    assertThat(colour(marked, "女")).isEqualTo(IndexedColors.ROSE.getIndex());
    Filled again =
        marked(marked.put(EDUCATION, ENROLMENT, "女", 95).put(EDUCATION, ENROLMENT, "男", -1));
    assertThat(again.sheets()).containsOnlyOnce("问题汇总");
    assertThat(colour(again, "女")).isEqualTo(IndexedColors.LIGHT_YELLOW.getIndex());
    assertThat(again.cell(EDUCATION, ENROLMENT, "女").getCellComment()).isNull();
    assertThat(colour(again, "男")).isEqualTo(IndexedColors.ROSE.getIndex());
    Response right =
        Filled.request()
            .header("Accept", Filled.TYPE)
            .body(again.put(EDUCATION, ENROLMENT, "男", 90).bytes())
            .post("/v1/submissions?dryRun=true");
    assertThat(right.statusCode()).as(right.asString()).isEqualTo(200);
    assertThat(right.contentType()).startsWith("application/json");
    assertThat(right.<String>path("digest")).isEqualTo(TemplateTest.json().path("digest"));
  }

  @Test
  void is_a_problem_where_there_is_no_workbook_to_mark() {
    Response table =
        RestAssured.given()
            .contentType("text/csv; charset=utf-8")
            .header("Accept", Filled.TYPE)
            .body("代码,数值\nQH_X,1\n")
            .post("/v1/submissions?memberUnit=QH_BUREAU&region=630100&period=2098");
    table.then().statusCode(422);
    assertThat(table.contentType()).startsWith("application/problem+json");
    Response broken =
        Filled.request().header("Accept", Filled.TYPE).body(new byte[] {1}).post("/v1/submissions");
    broken.then().statusCode(400);
    assertThat(broken.<String>path("findings[0].code")).isEqualTo("NOT_A_WORKBOOK");
  }

  private static short colour(Filled form, String heading) {
    return form.cell(EDUCATION, ENROLMENT, heading).getCellStyle().getFillForegroundColor();
  }

  private static Filled marked(Filled form) {
    Response refused =
        Filled.request().header("Accept", Filled.TYPE).body(form.bytes()).post("/v1/submissions");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.contentType()).startsWith(Filled.TYPE);
    return Filled.of(refused.asByteArray());
  }
}
