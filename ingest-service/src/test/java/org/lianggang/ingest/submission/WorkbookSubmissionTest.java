package org.lianggang.ingest.submission;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of a workbook are the same rows as those of a JSON document. */
@QuarkusTest
class WorkbookSubmissionTest {

  @Inject Setting setting;

  @BeforeEach
  void prepare() {
    setting.prepared();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          by the names of the contract ~ indicator|sex|value⏎COVERAGE|F|52.5 ~ {"indicator": "COVERAGE", "sex": "F", "value": 52.5}
          by Chinese headings and words ~ 代码|性别|数值⏎COVERAGE|女|52.5 ~ {"indicator": "COVERAGE", "sex": "F", "value": 52.5}
          below a title, with names ~ 附表一⏎⏎序号|指标名称|代码|计量单位|数值|上年值⏎1|覆盖率|COVERAGE|%|50|49 ~ {"indicator": "COVERAGE", "value": 50}
          codes and years as numbers ~ 代码|地区|年份|数值⏎COVERAGE|152921|2201|50 ~ {"indicator": "COVERAGE", "region": "152921", "period": "2201", "value": 50}
          no more digits than were entered ~ 代码|数值⏎COVERAGE|=12.1+0.2-0.01 ~ {"indicator": "COVERAGE", "value": 12.29}
          a formula by its result ~ 代码|数值|分子|分母⏎COVERAGE|=C2/D2*100|3|8 ~ {"indicator": "COVERAGE", "value": 37.5, "numerator": 3, "denominator": 8}
          a percentage as it is shown ~ 代码|数值⏎COVERAGE|52.5% ~ {"indicator": "COVERAGE", "value": 52.5}
          text numbers ~ 代码|数值⏎CHILDREN|'１，２００ ~ {"indicator": "CHILDREN", "value": 1200}
          a date in an explanation ~ 代码|数值|说明⏎CHILDREN|5|2024-01-05 ~ {"indicator": "CHILDREN", "value": 5, "explanation": "2024-01-05"}
          a dash with a reason ~ 代码|数值|缺失原因⏎CHILDREN|—|未采集 ~ {"indicator": "CHILDREN", "missing": "NOT_COLLECTED"}
          groups side by side ~ 代码|合计|男|女⏎CHILDREN|12|5|7 ~ {"indicator": "CHILDREN", "value": 12}, {"indicator": "CHILDREN", "sex": "M", "value": 5}, {"indicator": "CHILDREN", "sex": "F", "value": 7}
          groups with counts ~ 代码|合计|合计分子|合计分母|女|女分子|女分母⏎COVERAGE|50|4|8|25|1|4 ~ {"indicator": "COVERAGE", "value": 50, "numerator": 4, "denominator": 8}, {"indicator": "COVERAGE", "sex": "F", "value": 25, "numerator": 1, "denominator": 4}
          remarks for every group ~ 代码|合计|女|状态|说明⏎CHILDREN|12|7|P|初步⏎INFANT_MORTALITY|3|| ~ {"indicator": "CHILDREN", "value": 12, "obsStatus": "P", "explanation": "初步"}, {"indicator": "CHILDREN", "sex": "F", "value": 7, "obsStatus": "P", "explanation": "初步"}, {"indicator": "INFANT_MORTALITY", "value": 3}
          why the figures owed are missing ~ 代码|应报|合计|男|女|缺失原因⏎CHILDREN|合计 男 女|12|||未采集 ~ {"indicator": "CHILDREN", "value": 12}, {"indicator": "CHILDREN", "sex": "M", "missing": "NOT_COLLECTED"}, {"indicator": "CHILDREN", "sex": "F", "missing": "NOT_COLLECTED"}
          a dash in one group ~ 代码|合计|女|缺失原因⏎CHILDREN|12|/|不适用 ~ {"indicator": "CHILDREN", "value": 12}, {"indicator": "CHILDREN", "sex": "F", "missing": "NOT_APPLICABLE"}
          """)
  void has_the_digest_of_the_same_rows_in_json(String situation, String sheet, String rows) {
    String year = "2200";
    Response json = Reported.post("/v1/submissions?dryRun=true", json(year, rows));
    json.then().statusCode(200);
    Response same = Spreadsheet.tried(year, Spreadsheet.of(sheet));
    assertThat(same.statusCode()).as(same.asString()).isEqualTo(200);
    assertThat(same.<String>path("digest")).isEqualTo(json.path("digest"));
    assertThat(same.<Map<String, Integer>>path("counts")).isEqualTo(json.path("counts"));
  }

  @Test
  void numbers_the_rows_of_all_sheets_together_and_notes_what_it_made_of_them() {
    Map<String, String> sheets = new LinkedHashMap<>();
    sheets.put("教育", "代码|数值⏎COVERAGE|52.5%⏎⏎CHILDREN|'1,200");
    sheets.put("空", "");
    sheets.put("健康", "代码|性别|数值⏎CHILDREN|女|=2*3⏎CHILDREN|男|1194");
    sheets.put("草稿", "随手记");
    byte[] workbook =
        Spreadsheet.of(
            sheets,
            made -> {
              made.setSheetHidden(3, true);
              made.getSheet("健康").getRow(2).setZeroHeight(true);
            });
    Response tried = Spreadsheet.tried("2200", workbook);
    assertThat(tried.statusCode()).as(tried.asString()).isEqualTo(200);
    assertThat(Spreadsheet.found(tried))
        .isEqualTo(
            "- HIDDEN_ROWS_READ -, - HIDDEN_SHEET_NOT_READ -, 教育!B2 NUMBER_READ_AS value, "
                + "教育!B4 NUMBER_READ_AS value, 健康!C2 FORMULA_READ value");
    assertThat(tried.<Integer>path("findings[4].row")).isEqualTo(3);
    assertThat(tried.<Integer>path("findings[4].column")).isEqualTo(3);
    assertThat(tried.<String>path("findings[0].message.zh")).isEqualTo("工作表“健康”中 1 个隐藏行也已读取");
    assertThat(tried.<String>path("findings[0].message.en"))
        .isEqualTo("1 hidden rows of the sheet \"健康\" were read too");
    assertThat(tried.<String>path("findings[1].message.zh")).isEqualTo("隐藏的工作表“草稿”未读取");
    assertThat(tried.<String>path("findings[4].message.zh")).isEqualTo("读取的是公式的结果 6");
    assertThat(tried.<String>path("findings[4].message.en"))
        .isEqualTo("The result of a formula was read: 6");
  }

  @Test
  void may_say_itself_who_reports_and_who_signed() {
    String year = Setting.year();
    Map<String, String> sheets = new LinkedHashMap<>();
    sheets.put("封面", "填报单位|卫健委⏎统计负责人：|张三||填表人：李四⏎报出日期|2025-03-01");
    sheets.put("健康", "代码|应报|合计|女⏎CHILDREN|合计 女|12|⏎COVERAGE|合计 女||");
    sheets.put("_lianggang", "memberUnit|HEALTH⏎region|'152900⏎period|'" + year);
    byte[] workbook = Spreadsheet.of(sheets, made -> made.setSheetHidden(2, true));
    Response kept =
        Spreadsheet.bare().queryParam("note", "初报数").body(workbook).post("/v1/submissions");
    assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(201);
    assertThat(Spreadsheet.found(kept)).isEqualTo("- FIGURES_LEFT_EMPTY -");
    assertThat(kept.<String>path("findings[0].message.zh")).isEqualTo("有 3 个应报数未填，本次未报送");
    Response read = get("/v1/submissions/" + kept.path("id"));
    assertThat(read.<String>path("note")).isEqualTo("初报数；统计负责人：张三；填表人：李四；报出日期：2025-03-01");
    assertThat(read.<String>path("region")).isEqualTo("152900");
    Response other = Spreadsheet.post("2200", workbook);
    other.then().statusCode(422);
    assertThat(Spreadsheet.found(other)).startsWith("- FORM_OF_OTHER period");
    assertThat(other.<String>path("findings[0].message.zh"))
        .isEqualTo("该表的 period 是“" + year + "”，请求中写的是“2200”");
    assertThat(other.<String>path("findings[0].message.en"))
        .isEqualTo("The form has the period \"" + year + "\", the request \"2200\"");
  }

  private static String json(String year, String rows) {
    return """
        {"memberUnit": "HEALTH", "region": "152900", "period": "%s", "observations": [%s]}
        """
        .formatted(year, rows);
  }
}
