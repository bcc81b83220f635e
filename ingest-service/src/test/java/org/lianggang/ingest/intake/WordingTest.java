package org.lianggang.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.ingest.problem.Finding;

/** What a finding says, word for word, in both languages. */
class WordingTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          NOTHING value=1                                    | 没有指标“NOTHING”                          | There is no indicator "NOTHING"
          SCREENING region=999999 value=1                    | 没有地区“999999”                           | There is no region "999999"
          FOREIGN value=1                                    | 该单位不负责填报：指标 FOREIGN，地区 152900，性别 _T，城乡 _T，2024 年 | The unit does not report FOREIGN for region 152900, sex _T, residence _T, 2024
          MATERNAL_MORTALITY_RATIO sex=M value=1             | MATERNAL_MORTALITY_RATIO 不按性别“M”填报，只填报 F | MATERNAL_MORTALITY_RATIO is not reported for sex "M", only for F
          SCREENING residence=R value=1                      | SCREENING 不按城乡“R”填报，只填报 _T, U      | SCREENING is not reported for residence "R", only for _T, U
          SCREENING value=1; SCREENING value=1               | 同一数据已在第 1 行填报                     | The same figure is already in row 1
          SCREENING                                          | 没有数值，也没有说明原因                     | There is no value and nothing says why
          SCREENING missing=NOT_COLLECTED value=0            | NOT_COLLECTED 表示没有数据，却填了数字       | There is a figure although NOT_COLLECTED says there is none
          SCREENING missing=NOT_APPLICABLE obsStatus=L       | 状态 L 与 NOT_APPLICABLE 矛盾，后者对应 M    | The status L contradicts NOT_APPLICABLE, which means M
          SCREENING value=-0.50                              | -0.50 小于可能的最小值 0                    | -0.50 is below 0, the least possible
          SCREENING value=100.01                             | 100.01 大于可能的最大值 100                 | 100.01 is above 100, the most possible
          CHILDREN value=-1                                  | -1 不能是计数，计数从 0 开始                 | -1 cannot be counted; counts start at 0
          SCREENING value=1.234                              | 1.234 有 3 位小数，规定为 2 位               | 1.234 has 3 decimals; 2 are declared
          CHILDREN value=12.5                                | 12.5 不是整数                              | 12.5 is not a whole number
          SHELTER value=2                                    | 2 既不是 1（是）也不是 0（否）               | 2 is neither 1 (yes) nor 0 (no)
          SCREENING value=50 numerator=1                     | 分子和分母必须同时填报，缺少 denominator     | The numerator and the denominator come together; the denominator is missing
          SCREENING value=0 numerator=0 denominator=0        | 分母为 0，必须大于 0                        | The denominator is 0; it must be above 0
          SCREENING numerator=8 denominator=7 obsStatus=Q    | 分子 8 大于分母 7                          | The numerator 8 is above the denominator 7
          SCREENING value=33.34 numerator=1 denominator=3    | 数值 33.34 与 分子 ÷ 分母 × 100 = 33.33 不符 | The value 33.34 differs from numerator / denominator × 100 = 33.33
          CHILDREN value=9; CHILDREN sex=F value=4; CHILDREN sex=M value=6 | 合计 9 与分性别之和 10 不符     | The total 9 differs from the sum of the sexes 10
          INCOME value=7; INCOME sex=F value=5; INCOME sex=M value=6 | 合计 7 不在分性别数值 5 至 6 之间     | The total 7 does not lie between the sexes, 5 to 6
          NEONATAL_MORTALITY value=6; INFANT_MORTALITY value=5 | NEONATAL_MORTALITY 6 大于包含它的 INFANT_MORTALITY 5 | NEONATAL_MORTALITY 6 is above INFANT_MORTALITY 5, which includes it
          SCREENING obsStatus=O                              | 状态 O 没有说明为何没有数值                   | The status O does not say why there is no value
          SCREENING value=5 break=true                       | 2024 年的口径变化须作出说明                   | A break of the series in 2024 has to be explained
          TONS value=20                                      | 2023 年为 10，本期为 20，变动异常；预期范围为 7 至 13 | 20 after 10 in 2023 is an unusual change; 7 to 13 was to be expected
          BALANCE value=1000                                 | 1000 约为 2023 年数值 100 的 10 倍，是否用错计量单位？ | 1000 is about 10 times the 100 of 2023: was it given in another unit?
          BALANCE value=1                                    | 1 约为 2023 年数值 100 的 1/100 倍，是否用错计量单位？ | 1 is about 1/100 times the 100 of 2023: was it given in another unit?
          MARKED_SHARE value=42                              | 42 改变了前几年的变化方向：40, 41, 42, 43      | 42 turns the direction of the years before: 40, 41, 42, 43
          ENROLMENT value=98.5                               | 98.5 及其分子、分母与 2022 年、2023 年填报的完全相同 | 98.5 with the same counts was already reported for 2022 and 2023
          GROWTH value=3                                     | 该数据的第 3 版已被接受，更正必须说明原因     | Revision 3 of this figure is already accepted; a correction needs a reason
          """)
  void is_the_same_in_chinese_and_english(String rows, String zh, String en) {
    Finding finding = reported().findings(rows).get(0);
    assertThat(finding.message().zh()).isEqualTo(zh);
    assertThat(finding.message().en()).isEqualTo(en);
  }

  @Test
  void names_the_scale_that_was_mistaken() {
    Finding finding =
        reported().findings("MARKED_SHARE value=45 numerator=45 denominator=1000").get(1);
    assertThat(finding.message().zh()).isEqualTo("按分子、分母推算，数值 45 是每 1000 的比例，该指标应为每 100 的比例");
    assertThat(finding.message().en())
        .isEqualTo("The value 45 follows from its counts per 1000; the indicator is per 100");
  }

  private static Reported reported() {
    return Reported.byHealth()
        .after("GROWTH value=2")
        .after("TONS period=2023 value=10; BALANCE period=2023 value=100")
        .after("ENROLMENT period=2022 value=98.5; ENROLMENT period=2023 value=98.5")
        .after("MARKED_SHARE period=2020 value=40; MARKED_SHARE period=2021 value=41")
        .after("MARKED_SHARE period=2022 value=42; MARKED_SHARE period=2023 value=43");
  }
}
