package org.lianggang.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.LocalizedText;
import org.lianggang.ingest.problem.Severity;
import org.lianggang.ingest.rule.Operator;
import org.lianggang.ingest.rule.Rule;
import org.lianggang.ingest.rule.RuleWaiver;

/**
 * HEALTH reports for 152900 in 2024 more neonatal than infant deaths. 40 % were screened in 2023;
 * the declared rule FEW allows for no children.
 */
class WaivedTest {

  private static final String NOT_NESTED = "NEONATAL_MORTALITY value=6; INFANT_MORTALITY value=5";
  private static final String REFUSED = "1 BLOCK MORTALITY_NOT_NESTED value";
  private static final String NOTED = "1 NOTE MORTALITY_NOT_NESTED value";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          without end                   | from=2024                                   | noted
          of the year before            | from=2020 to=2023                           | refused
          from the year after           | from=2025                                   | refused
          for this year                 | from=2024 to=2024                           | noted
          for the unit                  | from=2024 unit=HEALTH                       | noted
          for another unit              | from=2024 unit=EDUCATION                    | refused
          for the region                | from=2024 regions=152921,152900             | noted
          for another region            | from=2024 regions=152921                    | refused
          for the indicator             | from=2024 indicators=NEONATAL_MORTALITY     | noted
          for another indicator         | from=2024 indicators=INFANT_MORTALITY       | refused
          for all of them               | from=2024 unit=HEALTH regions=152900 indicators=NEONATAL_MORTALITY | noted
          for one of them too few       | from=2024 unit=HEALTH regions=152921 indicators=NEONATAL_MORTALITY | refused
          of another rule               | from=2024 rule=SCALE_SLIP                   | refused
          of a rule that has no waivers | from=2024 rule=DUPLICATE_CELL               | refused
          that has ended                | from=2024 active=false                      | refused
          """)
  void a_waiver_covers_what_it_names(String situation, String waiver, String found) {
    assertThat(Reported.byHealth().except(waiver(waiver)).found(NOT_NESTED))
        .isEqualTo(found.equals("noted") ? NOTED : REFUSED);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          an explanation is asked for    | SCREENING value=60                     | rule=CHANGE_BEYOND_BOUND | 1 NOTE CHANGE_BEYOND_BOUND value
          another finding of the row     | SCREENING value=400                    | rule=UNIT_SLIP           | 1 BLOCK ABOVE_MAXIMUM value, 1 NOTE UNIT_SLIP value
          structure in a row beside it   | SCREENING value=60; SCREENING value=60 | rule=CHANGE_BEYOND_BOUND | 1 NOTE CHANGE_BEYOND_BOUND value, 2 NOTE CHANGE_BEYOND_BOUND value, 2 BLOCK DUPLICATE_CELL -
          a declared rule, by its code   | CHILDREN value=7                       | rule=FEW                 | 1 NOTE DECLARED_RULE_BROKEN value
          all declared rules at once     | CHILDREN value=7                       | rule=DECLARED_RULE_BROKEN | 1 BLOCK DECLARED_RULE_BROKEN value
          structure                      | SCREENING value=400                    | rule=ABOVE_MAXIMUM       | 1 BLOCK ABOVE_MAXIMUM value, 1 EXPLAIN UNIT_SLIP value
          """)
  void only_what_is_waived_is_noted(String situation, String rows, String waiver, String found) {
    Reported reported =
        Reported.byHealth()
            .after("SCREENING period=2023 value=40")
            .holdingTo(few())
            .except(waiver("from=2024 " + waiver));
    assertThat(reported.found(rows)).isEqualTo(found);
  }

  @Test
  void names_the_first_waiver_that_covers_it_and_needs_no_explanation() {
    Verdict verdict =
        Reported.byHealth()
            .after("SCREENING period=2023 value=40")
            .except(waiver("code=ELSEWHERE from=2024 rule=CHANGE_BEYOND_BOUND regions=152921"))
            .except(waiver("code=HERE from=2024 rule=CHANGE_BEYOND_BOUND"))
            .except(waiver("code=TOO from=2024 rule=CHANGE_BEYOND_BOUND"))
            .verdict("SCREENING value=60");
    assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
    assertThat(Reported.findings(verdict)).extracting(Finding::waiver).containsExactly("HERE");
  }

  private static Rule few() {
    return new Rule(
        "FEW",
        new LocalizedText("没有", "None"),
        "value('CHILDREN')",
        Operator.LE,
        "0",
        null,
        Severity.BLOCK,
        null,
        null,
        null,
        null);
  }

  /** Of MORTALITY_NOT_NESTED unless it says otherwise. */
  private static RuleWaiver waiver(String text) {
    Map<String, String> fields =
        Arrays.stream(text.split(" "))
            .map(field -> field.split("=", 2))
            .collect(Collectors.toMap(field -> field[0], field -> field[1]));
    return new RuleWaiver(
        fields.getOrDefault("code", "WAIVER"),
        fields.getOrDefault("rule", "MORTALITY_NOT_NESTED"),
        fields.get("unit"),
        codes(fields.get("regions")),
        codes(fields.get("indicators")),
        Integer.parseInt(fields.get("from")),
        fields.containsKey("to") ? Integer.valueOf(fields.get("to")) : null,
        "漏报调查",
        "统计局",
        Boolean.valueOf(fields.getOrDefault("active", "true")));
  }

  private static List<String> codes(String joined) {
    return joined == null ? null : List.of(joined.split(","));
  }
}
