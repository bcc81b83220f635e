package org.lianggang.ingest.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.ingest.problem.Finding;

/** Girls are 40 of 100 pupils, the year before 30 of 90; nobody knows of any boys. */
class LanguageTest {

  private static final Map<String, String> FIGURES =
      Map.of(
          "value PUPILS null null", "100",
          "value PUPILS F null", "40",
          "value PUPILS F U", "25",
          "numerator SHARE null null", "40",
          "denominator SHARE null null", "100",
          "valueBefore PUPILS null null", "90",
          "numeratorBefore SHARE null null", "30",
          "value NOBODY null null", "0",
          "value TENTH null null", "0.1");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          value('PUPILS')                                     | 100
          value("PUPILS", "F")                                | 40
          value('PUPILS', 'F', 'U')                           | 25
          numerator('SHARE') + denominator('SHARE')           | 140
          value('PUPILS') - valueBefore('PUPILS')             | 10
          numerator('SHARE') - numeratorBefore('SHARE')       | 10
          value('PUPILS', 'F') / value('PUPILS') * 100        | 40
          2 + 3 * (4 - 1)                                     | 11
          -value('PUPILS') + 1                                | -99
          10 - 2 - 3                                          | 5
          1 / 2                                               | 0.5
          value('TENTH') + 0.2                                | 0.3
          1 / 3                                               | 0.3333333333333333333333333333333333
          value('PUPILS', 'M') * 0                            | nothing
          1 / value('NOBODY')                                 | nothing
          value('PUPILS') / (value('PUPILS') - 100)           | nothing
          """)
  void is_computed_in_decimals(String expression, String result) {
    Optional<BigDecimal> computed =
        Language.read("left", expression)
            .fold(formula -> formula.of(LanguageTest::figure), faults -> Optional.empty());
    assertThat(computed.map(BigDecimal::stripTrailingZeros).map(BigDecimal::toPlainString))
        .isEqualTo(result.equals("nothing") ? Optional.empty() : Optional.of(result));
  }

  private static Optional<BigDecimal> figure(Named named) {
    String function = named.part().field() + (named.before() ? "Before" : "");
    String key =
        "%s %s %s %s".formatted(function, named.indicator(), named.sex(), named.residence());
    return Optional.ofNullable(FIGURES.get(key)).map(BigDecimal::new);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          value('PUPILS'                                      | RULE_NOT_READ 1:15
          value('PUPILS') +                                   | RULE_NOT_READ 1:18
          value('PUPILS') + ) * )                             | RULE_NOT_READ 1:19, RULE_NOT_READ 1:23
          value（'PUPILS'）                                    | RULE_NOT_READ 1:6, RULE_NOT_READ 1:7, RULE_NOT_READ 1:15
          value('PUPILS') <= 100                              | RULE_BEYOND_LANGUAGE 1:17
          value('PUPILS') % 2                                 | RULE_BEYOND_LANGUAGE 1:17
          value(PUPILS)                                       | RULE_BEYOND_LANGUAGE 1:7
          value(1)                                            | RULE_BEYOND_LANGUAGE 1:6
          value('PUPILS', 'F', 'U', 'A')                      | RULE_BEYOND_LANGUAGE 1:6
          value('PUP' + 'ILS')                                | RULE_BEYOND_LANGUAGE 1:13
          "PUPILS".value()                                    | RULE_BEYOND_LANGUAGE 1:15
          size('PUPILS') + now()                              | RULE_BEYOND_LANGUAGE 1:5, RULE_BEYOND_LANGUAGE 1:21
          [1, 2].exists(x, value('PUPILS') > x)               | RULE_BEYOND_LANGUAGE 1:14, RULE_BEYOND_LANGUAGE 1:15, RULE_BEYOND_LANGUAGE 1:34, RULE_BEYOND_LANGUAGE 1:36
          true ? 1 : 2                                        | RULE_BEYOND_LANGUAGE 1:6
          'PUPILS'                                            | RULE_BEYOND_LANGUAGE 1:1
          [1, 2]                                              | RULE_BEYOND_LANGUAGE 1:1
          {'a': 1}                                            | RULE_BEYOND_LANGUAGE 1:1
          null                                                | RULE_BEYOND_LANGUAGE 1:1
          2u                                                  | RULE_BEYOND_LANGUAGE 1:1
          1e400                                               | NUMBER_TOO_LONG
          1e16 + 0.00000000001                                | NUMBER_TOO_LONG, NUMBER_TOO_LONG
          """)
  void is_only_what_is_needed_to_compare_figures(String expression, String faults) {
    assertThat(faults(expression).stream().map(LanguageTest::shown).toList())
        .containsExactlyInAnyOrder(faults.split(", "));
  }

  @Test
  void says_what_is_written_where_it_stops() {
    Finding fault = faults("value('PUPILS') +\n count('PUPILS')").get(0);
    assertThat(fault.pointer()).isEqualTo("/left");
    assertThat(fault.message().zh()).isEqualTo("规则中不能使用：第 2 行第 7 个字符“('PUPILS')”处");
    assertThat(fault.message().en())
        .isEqualTo("This does not belong into a rule: line 2, character 7, at \"('PUPILS')\"");
  }

  @Test
  void is_read_as_long_as_people_could_write_it() {
    assertThat(faults("value('A')" + " + value('A')".repeat(70))).isEmpty();
    assertThat(faults("(".repeat(20) + "1" + ")".repeat(20))).isEmpty();
    assertThat(faults("(".repeat(400) + "1" + ")".repeat(400)))
        .extracting(fault -> fault.code().name())
        .isEqualTo(List.of("RULE_NOT_READ"));
  }

  private static List<Finding> faults(String expression) {
    return Language.read("left", expression).faults();
  }

  /** {@code RULE_NOT_READ 1:15}, the line and the character. */
  private static String shown(Finding fault) {
    String place =
        fault.message().en().replaceFirst(".*: line (\\d+), character (\\d+), at .*", "$1:$2");
    return fault.code() + (place.contains(" ") ? "" : " " + place);
  }
}
