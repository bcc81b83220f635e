package org.lianggang.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.LocalizedText;
import org.lianggang.ingest.problem.Severity;
import org.lianggang.ingest.rule.Operator;
import org.lianggang.ingest.rule.Rule;

/**
 * The rules are written {@code left LE right}; 1 000 CHILDREN and 10 TONS are accepted for 2024.
 */
class DeclaredRulesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          not more than the set             | value('BIRTHS') LE value('CHILDREN')     | BIRTHS value=5; CHILDREN value=5 reason=recount | -
          one more than the set             | value('BIRTHS') LE value('CHILDREN')     | BIRTHS value=6; CHILDREN value=5 reason=recount | 1 EXPLAIN DECLARED_RULE_BROKEN value
          named first, reported last        | value('BIRTHS') LE value('CHILDREN')     | CHILDREN value=5 reason=recount; BIRTHS value=6 | 2 EXPLAIN DECLARED_RULE_BROKEN value
          more than what is accepted        | value('BIRTHS') LE value('CHILDREN')     | BIRTHS value=1001                     | 1 EXPLAIN DECLARED_RULE_BROKEN value
          the accepted one named first      | value('CHILDREN') GE value('BIRTHS')     | BIRTHS value=1001                     | 1 EXPLAIN DECLARED_RULE_BROKEN value
          the other is nowhere              | value('BIRTHS') LE value('BALANCE')      | BIRTHS value=1001                     | -
          the other is not collected        | value('BIRTHS') LE value('CHILDREN')     | BIRTHS value=1001; CHILDREN missing=NOT_COLLECTED reason=lost | -
          nothing of the rule is reported   | value('CHILDREN') LE value('TONS')       | BIRTHS value=1                        | -
          strictly less                     | value('BIRTHS') LT value('CHILDREN')     | BIRTHS value=1000                     | 1 EXPLAIN DECLARED_RULE_BROKEN value
          strictly more                     | value('BIRTHS') GT value('CHILDREN')     | BIRTHS value=1001                     | -
          equal                             | value('BIRTHS') EQ value('CHILDREN')     | BIRTHS value=1001                     | 1 EXPLAIN DECLARED_RULE_BROKEN value
          different                         | value('BIRTHS') NE value('CHILDREN')     | BIRTHS value=1000                     | 1 EXPLAIN DECLARED_RULE_BROKEN value
          with a number                     | value('BIRTHS') * 2 LE value('CHILDREN') | BIRTHS value=501                      | 1 EXPLAIN DECLARED_RULE_BROKEN value
          a third is a third                | 1 / 3 * value('BIRTHS') EQ 333           | BIRTHS value=999                      | -
          a tenth is a tenth                | value('TONS') EQ 0.1 + 0.2               | TONS value=0.3 reason=unit            | -
          divided by nothing                | value('CHILDREN') / value('BIRTHS') LE 1 | BIRTHS value=0                        | -
          a numerator                       | numerator('SCREENING') LE 7              | SCREENING value=80 numerator=8 denominator=10 | 1 EXPLAIN DECLARED_RULE_BROKEN numerator
          a value without its counts        | numerator('SCREENING') LE 7              | SCREENING value=80                    | -
          named twice, said once            | value('BIRTHS') / value('BIRTHS') LE 0   | BIRTHS value=2                        | 1 EXPLAIN DECLARED_RULE_BROKEN value
          """)
  void is_held_to_for_a_region_and_year(String situation, String rule, String rows, String found) {
    assertThat(accepted().holdingTo(rule(rule, null)).found(rows)).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          each sex by itself                | value('BIRTHS') LE value('TONS')         | BIRTHS sex=F value=2; TONS sex=F value=1; BIRTHS sex=M value=1; TONS sex=M value=1 | 1 EXPLAIN DECLARED_RULE_BROKEN value
          each residence by itself          | value('BIRTHS') LE value('TONS')         | BIRTHS residence=U value=11           | -
          another region                    | value('BIRTHS') LE value('CHILDREN')     | BIRTHS region=152921 value=1001       | -
          another year                      | value('BIRTHS') LE value('CHILDREN')     | BIRTHS period=2023 value=1001         | -
          a sex that is named               | value('BIRTHS', 'F') LE value('BIRTHS', 'M') | BIRTHS sex=F value=2; BIRTHS sex=M value=1 | 1 EXPLAIN DECLARED_RULE_BROKEN value
          the second of them reported first | value('BIRTHS', 'F') LE value('BIRTHS', 'M') | BIRTHS sex=M value=1; BIRTHS sex=F value=2 | 2 EXPLAIN DECLARED_RULE_BROKEN value
          a part of the total               | value('BIRTHS') LE value('CHILDREN', '_T') | BIRTHS sex=F value=1001             | 1 EXPLAIN DECLARED_RULE_BROKEN value
          the total, by a part of it        | value('BIRTHS') LE value('CHILDREN', '_T') | CHILDREN value=1 reason=recount; BIRTHS sex=F value=2; BIRTHS sex=M value=1 | 2 EXPLAIN DECLARED_RULE_BROKEN value
          a residence that is named         | value('BIRTHS', '_T', 'U') LE value('CHILDREN') | BIRTHS residence=U value=1001   | 1 EXPLAIN DECLARED_RULE_BROKEN value
          """)
  void is_asked_of_one_sex_and_residence_unless_it_says_so(
      String situation, String rule, String rows, String found) {
    assertThat(accepted().holdingTo(rule(rule, null)).found(rows)).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          more than the year before         | SHELTER value=1                                  | 1 EXPLAIN DECLARED_RULE_BROKEN value
          as much                           | SHELTER value=0                                  | -
          the year before is reported too   | SHELTER value=1; SHELTER period=2023 value=1 reason=x | -
          only the year before              | SHELTER period=2023 value=0                      | -
          after a break                     | SHELTER value=1 break=true explanation=redefined | -
          """)
  void may_name_the_year_before(String situation, String rows, String found) {
    Reported reported =
        Reported.byHealth()
            .after("SHELTER period=2023 value=0")
            .holdingTo(rule("value('SHELTER') LE valueBefore('SHELTER')", null));
    assertThat(reported.found(rows).replace(", 1 BLOCK REVISION_WITHOUT_REASON value", ""))
        .isEqualTo(found);
  }

  @ParameterizedTest(name = "within {0} of 1000: {1}")
  @CsvSource({
    "2, EQ, 1002, -",
    "2, EQ, 1003, broken",
    "2, LE, 1002, -",
    "2, LE, 1003, broken",
    "2, GE, 998, -",
    "2, GE, 997, broken",
    "2, LT, 998, broken",
    "2, LT, 997, -",
    "2, GT, 1002, broken",
    "2, NE, 1002, broken",
    "2, NE, 1003, -"
  })
  void counts_what_is_within_the_tolerance_as_equal(
      String tolerance, String operator, String births, String found) {
    Rule rule =
        rule("value('BIRTHS') %s value('CHILDREN')".formatted(operator), new BigDecimal(tolerance));
    assertThat(accepted().holdingTo(rule).found("BIRTHS value=" + births))
        .isEqualTo(found.equals("-") ? "-" : "1 EXPLAIN DECLARED_RULE_BROKEN value");
  }

  @ParameterizedTest(name = "{0} to {1}, {2}")
  @CsvSource({
    ", , true, broken",
    "2024, 2024, true, broken",
    "2025, , true, -",
    ", 2023, true, -",
    ", , false, -"
  })
  void holds_for_its_years_while_it_is_active(
      Integer from, Integer to, boolean active, String found) {
    Rule always = rule("value('BIRTHS') LE value('CHILDREN')", null);
    Rule rule =
        new Rule(
            always.code(),
            always.name(),
            always.left(),
            always.operator(),
            always.right(),
            null,
            Severity.BLOCK,
            null,
            from,
            to,
            active);
    assertThat(accepted().holdingTo(rule).found("BIRTHS value=1001"))
        .isEqualTo(found.equals("-") ? "-" : "1 BLOCK DECLARED_RULE_BROKEN value");
  }

  @Test
  void names_the_rule_and_both_sides() {
    Finding finding =
        accepted()
            .holdingTo(rule("value('BIRTHS') / 3 LE value('TONS') + 0.50", null))
            .findings("BIRTHS value=1000")
            .get(0);
    assertThat(finding.rule()).isEqualTo("SUBSET");
    assertThat(finding.value()).isEqualTo(new BigDecimal("1000"));
    assertThat(finding.message().zh()).isEqualTo("部分不多于整体：333.333333333 ≤ 10.5 不成立");
    assertThat(finding.message().en())
        .isEqualTo("The part is within the whole: 333.333333333 ≤ 10.5 does not hold");
  }

  private static Reported accepted() {
    return Reported.byHealth().after("CHILDREN value=1000; TONS value=10");
  }

  /** {@code left LE right}. */
  private static Rule rule(String text, BigDecimal tolerance) {
    String[] parts = text.split(" (?=(LE|LT|EQ|GE|GT|NE) )", 2);
    return new Rule(
        "SUBSET",
        new LocalizedText("部分不多于整体", "The part is within the whole"),
        parts[0],
        Operator.valueOf(parts[1].substring(0, 2)),
        parts[1].substring(3),
        tolerance,
        Severity.EXPLAIN,
        null,
        null,
        null,
        true);
  }
}
