package org.lianggang.analytics.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attainment rates, strict and inclusive, by every denominator. */
class AttainmentTest {

  /** goal: class status[×weight] … */
  private static final String MEASURES =
      """
      W1 NUMERIC ATTAINED
      W1 NUMERIC NEARLY_ATTAINED
      W2 NUMERIC ATTAINED
      W2 DIRECTION WORSENING
      W3 NUMERIC ATTAINED
      W3 NUMERIC NO_DATA
      W4 NUMERIC HARD_TO_ATTAIN
      W4 NUMERIC ATTAINED
      W5 NUMERIC UNDETERMINED
      W6 QUALITATIVE ATTAINED
      W6 QUALITATIVE NOT_ASSESSED
      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "ASSESSABLE, 6,  4, 1, 66.7, 83.3",
    "QUANTIFIED, 8,  4, 1, 50.0, 62.5",
    "ALL,        11, 5, 1, 45.5, 54.5",
    "GOALS,      4,  2, 1, 50.0, 75.0"
  })
  void every_denominator_is_named_with_its_rate(
      Denominator denominator,
      int count,
      int attained,
      int nearlyAttained,
      BigDecimal strict,
      BigDecimal inclusive) {
    Attainment rate = Attainment.of(denominator, measures(MEASURES));

    assertThat(rate.denominatorCount()).isEqualTo(count);
    assertThat(rate.attained()).isEqualTo(attained);
    assertThat(rate.nearlyAttained()).isEqualTo(nearlyAttained);
    assertThat(rate.strictRate()).isEqualTo(strict);
    assertThat(rate.inclusiveRate()).isEqualTo(inclusive);
    assertThat(rate.measures()).isEqualTo(11);
    assertThat(rate.withData()).isEqualTo(9);
    assertThat(rate.coverage()).isEqualTo(new BigDecimal("81.8"));
    assertThat(rate.reason()).isNull();
    assertThat(rate.weights()).isNull();
  }

  @Test
  void a_goal_with_a_measure_that_could_not_be_judged_is_counted_beside() {
    assertThat(Attainment.of(Denominator.GOALS, measures(MEASURES)).incompleteGoals()).isOne();
    assertThat(Attainment.of(Denominator.ALL, measures(MEASURES)).incompleteGoals()).isNull();
  }

  @Test
  void a_value_within_a_hair_counts_only_in_the_inclusive_rate() {
    Assessment verdict =
        Asked.judged("AT_MOST 20 by 2020", "2010 30.0", "2010 30.0, 2020 20.1", "RATE", "2020");

    Attainment rate =
        Attainment.of(
            Denominator.ASSESSABLE,
            List.of(
                new JudgedMeasure(
                    "W1.2", verdict.measureClass(), verdict.status(), BigDecimal.ONE)));

    assertThat(rate.strictRate()).isEqualTo(new BigDecimal("0.0"));
    assertThat(rate.inclusiveRate()).isEqualTo(new BigDecimal("100.0"));
  }

  @Test
  void weights_apply_above_and_below() {
    Attainment rate =
        Attainment.of(
            Denominator.ASSESSABLE,
            measures("W1 NUMERIC ATTAINED 3\nW2 NUMERIC MISSED\nW3 NUMERIC NEARLY_ATTAINED 0.5"));

    assertThat(rate.denominatorCount()).isEqualTo(3);
    assertThat(rate.strictRate()).isEqualTo(new BigDecimal("66.7"));
    assertThat(rate.inclusiveRate()).isEqualTo(new BigDecimal("77.8"));
    assertThat(rate.weights().denominator()).isEqualByComparingTo("4.5");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "nothing could be judged, W1 NUMERIC NO_DATA",
    "only directions, W1 DIRECTION IMPROVING",
    "a weight of nothing, W1 NUMERIC ATTAINED 0"
  })
  void an_empty_denominator_has_no_rate_but_a_reason(String situation, String measures) {
    Attainment rate = Attainment.of(Denominator.ASSESSABLE, measures(measures));

    assertThat(rate.strictRate()).isNull();
    assertThat(rate.inclusiveRate()).isNull();
    assertThat(rate.reason()).isEqualTo(Attainment.EmptyReason.EMPTY_DENOMINATOR);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"ASSESSABLE", "QUANTIFIED", "ALL"})
  void counts_alone_give_the_same_rates(Denominator denominator) {
    List<JudgedMeasure> measures = measures(MEASURES);

    assertThat(CountedAttainment.of(denominator, StatusCounts.of(measures)))
        .isEqualTo(Attainment.of(denominator, measures));
  }

  @Test
  void goals_cannot_be_told_from_counts() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> CountedAttainment.of(Denominator.GOALS, StatusCounts.of(measures(MEASURES))));
  }

  private static List<JudgedMeasure> measures(String text) {
    return Arrays.stream(text.strip().split("\\n"))
        .map(line -> line.strip().split(" "))
        .map(
            words ->
                new JudgedMeasure(
                    words[0],
                    MeasureClass.valueOf(words[1]),
                    Status.valueOf(words[2]),
                    words.length == 4 ? new BigDecimal(words[3]) : BigDecimal.ONE))
        .toList();
  }
}
