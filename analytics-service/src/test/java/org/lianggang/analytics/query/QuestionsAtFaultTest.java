package org.lianggang.analytics.query;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question at fault is refused with every fault named; 404 is left for what the path names. */
@QuarkusTest
class QuestionsAtFaultTest extends Asking {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /v1/attainment?region=152900 | MISSING_PARAMETER period
          /v1/attainment?period=2024 | MISSING_PARAMETER region
          /v1/attainment?region=152900&period=2024&groupBy=domain | MISSING_PARAMETER plan
          /v1/attainment?region=152900&period=2024&regions=1 | UNKNOWN_PARAMETER regions
          /v1/attainment?region=159999&period=2024 | UNKNOWN_REGION region
          /v1/attainment?region=152900&period=24 | NOT_A_YEAR period
          /v1/attainment?region=152900&period=2024&period=2023 | REPEATED_PARAMETER period
          /v1/attainment?region=152900&region=152921&period=2024 | REPEATED_PARAMETER region
          /v1/attainment?region=152900&period=2024&plan=NONE | UNKNOWN_PLAN plan
          /v1/attainment?region=152900&period=2024&denominator=some | PARAMETER_NOT_ALLOWED denominator
          /v1/attainment?region=152900&period=2024&groupBy=unit | PARAMETER_NOT_ALLOWED groupBy
          /v1/attainment?region=152900&period=2019&plan=ALXA_WOMEN_2021_2030 | PERIOD_NOT_JUDGED period
          /v1/assessments?region=152900&period=2031&plan=ALXA_WOMEN_2021_2030 | PERIOD_NOT_JUDGED period
          /v1/assessments?region=152900&period=2024 | MISSING_PARAMETER plan
          /v1/assessments?region=152900&period=2024&plan=ALXA_WOMEN_2021_2030&domain=C1 | UNKNOWN_DOMAIN domain
          /v1/assessments?region=152900&period=2024&plan=ALXA_WOMEN_2021_2030&status=GOOD | PARAMETER_NOT_ALLOWED status
          /v1/assessments?region=152900&period=2024&plan=ALXA_WOMEN_2021_2030&memberUnit=X | UNKNOWN_MEMBER_UNIT memberUnit
          /v1/assessments?region=152900&period=2024&plan=ALXA_WOMEN_2021_2030&limit=0 | LIMIT_OUT_OF_RANGE limit
          /v1/assessments?region=152900&period=2024&plan=ALXA_WOMEN_2021_2030&limit=1001 | LIMIT_OUT_OF_RANGE limit
          /v1/assessments?region=152900&period=2024&plan=ALXA_WOMEN_2021_2030&cursor=! | NOT_A_CURSOR cursor
          /v1/assessments?region=152900&period=2024&plan=ALXA_WOMEN_2021_2030&cursor=WA | NOT_A_CURSOR cursor
          /v1/assessments/ALXA_WOMEN_2021_2030/W1.2.MATERNAL_MORTALITY_RATIO?period=2024 | MISSING_PARAMETER region
          /v1/sex-statistics?region=152900 | MISSING_PARAMETER indicator
          /v1/sex-statistics?region=152900&indicator=NONE | UNKNOWN_INDICATOR indicator
          /v1/sex-statistics?region=152900&indicator=INFANT_MORTALITY&domain=W1 | UNKNOWN_DOMAIN domain
          /v1/series?region=152900 | MISSING_PARAMETER indicator
          /v1/series?indicator=INFANT_MORTALITY | MISSING_PARAMETER region
          /v1/series?indicator=INFANT_MORTALITY&region=152900&sex=W | PARAMETER_NOT_ALLOWED sex
          /v1/series?indicator=INFANT_MORTALITY&region=152900&residence=X | PARAMETER_NOT_ALLOWED residence
          /v1/series?indicator=INFANT_MORTALITY&region=152900&from=2024&to=2020 | PERIODS_REVERSED to
          /v1/warnings?code=NONE | PARAMETER_NOT_ALLOWED code
          /v1/warnings?level=PURPLE | PARAMETER_NOT_ALLOWED level
          /v1/warnings?state=GONE | PARAMETER_NOT_ALLOWED state
          /v1/warnings?cursor=WA | NOT_A_CURSOR cursor
          /v1/plans?region=152900 | UNKNOWN_PARAMETER region
          /v1/plans/ALXA_WOMEN_2021_2030?period=2019 | PERIOD_NOT_JUDGED period
          /v1/indicators?code=NONE | UNKNOWN_INDICATOR code
          """)
  void names_the_parameter_at_fault(String address, String fault) {
    JsonPath problem = refused(address, 400);
    assertThat(problem.getList("findings.code")).hasSize(1);
    assertThat(problem.getString("findings[0].code") + " " + problem.getString("findings[0].field"))
        .isEqualTo(fault);
    assertThat(problem.getString("title")).isEqualTo("参数有误 / Faulty parameters");
  }

  @Test
  void names_every_fault_in_both_languages() {
    JsonPath problem =
        refused("/v1/attainment?plan=NONE&region=999999&period=x&groupBy=y&denominator=z&q=1", 400);
    assertThat(problem.getList("findings.code"))
        .containsExactly(
            "NOT_A_YEAR",
            "PARAMETER_NOT_ALLOWED",
            "PARAMETER_NOT_ALLOWED",
            "UNKNOWN_PLAN",
            "UNKNOWN_REGION",
            "UNKNOWN_PARAMETER");
    assertThat(problem.getList("findings.message.en"))
        .containsExactly(
            "The parameter \"period\" has the value \"x\", expected a year such as 2024",
            "The parameter \"groupBy\" has the value \"y\", allowed are: plan, domain, goal,"
                + " memberUnit, region",
            "The parameter \"denominator\" has the value \"z\", allowed are: assessable,"
                + " quantified, all, goals",
            "There is no plan \"NONE\"",
            "There is no region \"999999\"",
            "There is no parameter \"q\"");
    assertThat(problem.getList("findings.message.zh"))
        .containsExactly(
            "参数“period”的取值“x”不是年份，应如 2024",
            "参数“groupBy”的取值“y”不在允许范围内：plan, domain, goal, memberUnit, region",
            "参数“denominator”的取值“z”不在允许范围内：assessable, quantified, all, goals",
            "没有代码为“NONE”的规划",
            "没有代码为“999999”的地区",
            "没有名为“q”的参数");
    assertThat(problem.getString("detail"))
        .isEqualTo(
            "参数“period”的取值“x”不是年份，应如 2024（另有 5 条）/ The parameter \"period\" has the value"
                + " \"x\", expected a year such as 2024 (and 5 more)");
  }

  @Test
  void says_which_years_a_plan_judges() {
    JsonPath problem =
        refused("/v1/attainment?plan=ALXA_WOMEN_2021_2030&region=152900&period=2020", 400);
    assertThat(problem.getString("findings[0].message.zh"))
        .isEqualTo("规划 ALXA_WOMEN_2021_2030 不评价 2020 年");
    assertThat(problem.getString("findings[0].hint.en")).isEqualTo("It judges 2021 to 2030");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /v1/plans/NONE | UNKNOWN_PLAN | There is no plan "NONE"
          /v1/assessments/NONE/M?region=152900&period=2024 | UNKNOWN_PLAN | There is no plan "NONE"
          /v1/assessments/ALXA_WOMEN_2021_2030/M?region=152900&period=2024 | UNKNOWN_MEASURE | \
          The plan has no measure "M"
          /v1/nothing | UNKNOWN_PATH | There is no such address: /v1/nothing
          """)
  void answers_404_for_what_the_path_names(String address, String code, String message) {
    JsonPath problem = refused(address, 404);
    assertThat(problem.getString("findings[0].code")).isEqualTo(code);
    assertThat(problem.getString("findings[0].message.en")).isEqualTo(message);
  }

  private static JsonPath refused(String address, int status) {
    return get(address)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .extract()
        .jsonPath();
  }
}
