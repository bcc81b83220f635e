package org.lianggang.analytics.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The explanation can be redone by hand, and judging does not depend on being explained. */
class ExplanationTest {

  /** Lists, tables of distributions and sums with dots are read, not typed. */
  private static final Set<String> BEYOND_A_POCKET_CALCULATOR =
      Set.of(
          "SEN_SLOPE",
          "STEP_VARIANCE",
          "DAMPED_YEARS",
          "LIKELIHOOD",
          "LIKELIHOOD_BETWEEN",
          "EXACT_LOW",
          "EXACT_HIGH",
          "WILSON_LOW",
          "WILSON_HIGH");

  static Stream<AssessmentItem> items() {
    return Stream.of(
        Asked.item(
            "AT_MOST 12 by 2030",
            "2020 16.9",
            "2020 16.9, 2021 16.1, 2022 15.7, 2023 15.1, 2024 14.3",
            "RATE",
            "2024"),
        Asked.item(
            "AT_MOST 5 by 2030",
            "2020 6.1",
            "2020 6.1 (61/10000), 2021 6.0 (60/10000), 2024 5.1 (51/10000)",
            "RATE scale 1000",
            "2024"),
        Asked.item("AT_LEAST 98 by 2030", "2020 90.0", "2024 97.1 (971/1000)", "SHARE", "2024"),
        Asked.item("AT_LEAST 1/3 by 2030", "2020 20.0", "2024 30.0 (3/10)", "SHARE", "2024"),
        Asked.item(
            "BETWEEN 45..50 by 2030",
            "2020 40.0",
            "2020 40.0, 2022 41.0, 2023 42.0, 2024 42.5",
            "SHARE",
            "2024"),
        Asked.item("CHANGE_FROM_BASELINE -20% by 2030", "2020 12.34", "2024 10.51", "RATE", "2024"),
        Asked.item("EVERY_UNIT by 2030", "2020 0.5", "2024 (14/20)", "COUNT", "2024"),
        Asked.item("INCREASE by 2030", "2020 78.0", "2024 79.0", "SHARE limit 100", "2024"),
        Asked.item("INCREASE by 2030", "2020 102.0", "2024 103.0", "RATIO limit 100", "2024"),
        Asked.item("HOLD by 2030", "2020 78.0", "2024 79.0", "SHARE", "2024"),
        Asked.item("SLOW_RISE by 2030", "2020 5.0", "2016 4.0, 2020 5.0, 2024 6.2", "MEAN", "2024"),
        Asked.item(
            "NARROW_GAP SEX as RATIO by 2030",
            "2020",
            null,
            "MEAN",
            "2024",
            List.of(),
            List.of(
                new Group(Sex.F, null, null, Asked.figures("2020 2.1, 2024 1.9"), null),
                new Group(Sex.M, null, null, Asked.figures("2020 0.8, 2024 1.0"), null)),
            null),
        Asked.item(
            "AT_LEAST_REFERENCE by 2030",
            "2020 25.0",
            "2024 28.0",
            "SHARE",
            "2024",
            Asked.figures("2020 28.0, 2024 29.0"),
            List.of(),
            null));
  }

  @ParameterizedTest
  @MethodSource("items")
  void every_calculation_comes_out_as_it_says(AssessmentItem item) {
    Explanation explanation = Assessments.explain(item, Parameters.DEFAULT).explanation();

    SoftAssertions softly = new SoftAssertions();
    List<Explanation.Step> calculations =
        explanation.steps().stream()
            .filter(step -> step.value() != null && step.worked() != null)
            .filter(step -> !BEYOND_A_POCKET_CALCULATOR.contains(step.name()))
            .toList();
    for (Explanation.Step step : calculations) {
      softly
          .assertThat(Calculator.work(step.worked()))
          .as(step.name() + ": " + step.worked())
          .isCloseTo(step.value().doubleValue(), Percentage.withPercentage(1e-6));
    }
    softly.assertAll();
    assertThat(calculations).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("items")
  void every_word_is_there_in_both_languages(AssessmentItem item) {
    Explanation explanation = Assessments.explain(item, Parameters.DEFAULT).explanation();

    assertThat(
            Stream.of(
                    Stream.of(explanation.text()),
                    explanation.inputs().stream().map(Explanation.Input::text),
                    explanation.parameters().stream().map(Explanation.Parameter::text),
                    explanation.steps().stream().map(Explanation.Step::text))
                .flatMap(texts -> texts))
        .allSatisfy(text -> assertThat(text.zh()).containsPattern("\\p{IsHan}|Theil"))
        .allSatisfy(text -> assertThat(text.en()).doesNotContainPattern("\\p{IsHan}").isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("items")
  void the_verdict_is_the_same_without_explanation(AssessmentItem item) {
    assertThat(Assessments.assess(item, Parameters.DEFAULT))
        .usingRecursiveComparison()
        .ignoringFields("explanation")
        .isEqualTo(Assessments.explain(item, Parameters.DEFAULT));
    assertThat(Assessments.assess(item, Parameters.DEFAULT).explanation()).isNull();
  }

  @ParameterizedTest
  @MethodSource("items")
  void the_order_of_observations_does_not_matter(AssessmentItem item) {
    List<Observation> backwards =
        item.observations().stream()
            .collect(
                Collectors.collectingAndThen(
                    Collectors.toCollection(java.util.ArrayList::new),
                    list -> {
                      Collections.reverse(list);
                      return list;
                    }));
    AssessmentItem reordered =
        new AssessmentItem(
            item.id(),
            item.unit(),
            item.scale(),
            item.valueKind(),
            item.decimals(),
            item.level(),
            item.startYear(),
            item.spread(),
            item.everyYears(),
            item.target(),
            item.baseline(),
            item.asOfPeriod(),
            backwards,
            item.referenceObservations(),
            item.groups(),
            item.judgement());

    assertThat(Assessments.explain(reordered, Parameters.DEFAULT))
        .isEqualTo(Assessments.explain(item, Parameters.DEFAULT));
  }

  @Test
  void every_threshold_is_a_parameter() {
    AssessmentItem item =
        Asked.item("AT_MOST 20 by 2020", "2010 30.0", "2020 20.5", "RATE", "2020");
    Parameters usual = Parameters.DEFAULT;
    Parameters generous =
        new Parameters(
            new Parameters.Nearness(new BigDecimal("0.05"), 2),
            usual.rules(),
            usual.cuts(),
            usual.path(),
            usual.events());

    assertThat(Assessments.assess(item, usual).status()).isEqualTo(Status.MISSED);
    assertThat(Assessments.assess(item, generous).status()).isEqualTo(Status.NEARLY_ATTAINED);
  }
}
