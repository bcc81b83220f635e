package org.lianggang.analytics.warning;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.analytics.assessment.Observation;
import org.lianggang.analytics.assessment.Parameters;
import org.lianggang.analytics.assessment.Target;
import org.lianggang.analytics.assessment.TargetKind;
import org.lianggang.analytics.assessment.ValueKind;

/** 波动较大 is said of movements that are large for the series, and of no others. */
class FluctuationTest {

  private static final Rules RULES = new Rules(Thresholds.DEFAULT, Parameters.DEFAULT);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          five points down, the bound itself      | SHARE | 2015=38.4 2016=39.9 2020=34.9 2024=38.1 | 2020 -5
          just under five points                  | SHARE | 2015=38.4 2016=39.9 2020=35.0 2024=38.1 |
          five points up                          | SHARE | 2015=34.9 2016=39.9                     | 2016 5
          twenty per cent of a rate               | RATE  | 2020=10.0 2021=12.0                     | 2021 20
          just under twenty per cent              | RATE  | 2020=10.0 2021=11.9                     |
          twenty per cent of a mean               | MEAN  | 2020=10.0 2021=8.0                      | 2021 -20
          thirty per cent of a count              | COUNT | 2020=100 2021=130                       | 2021 30
          just under thirty per cent of a count   | COUNT | 2020=100 2021=129                       |
          not across a break                      | SHARE | 2020=30.0 2021=50.0!                    |
          not across a break without a value      | SHARE | 2020=30.0 2021=-! 2022=50.0             |
          but after it                            | SHARE | 2020=30.0 2021=50.0! 2022=60.0          | 2022 10
          from a rate of 0 there is no per cent   | RATE  | 2020=0 2021=5.0                         |
          to a rate of 0 there is                 | RATE  | 2020=5.0 2021=0                         | 2021 -100
          a year without a value is left out      | SHARE | 2020=30.0 2021=- 2022=35.0              | 2022 5
          yes and no do not fluctuate             | YES_NO | 2020=0 2021=1                          |
          """)
  void with_little_history_the_bound_of_the_indicator_decides(
      String situation, ValueKind kind, String values, String found) {
    assertThat(found(series(kind, values))).isEqualTo(found == null ? "" : found);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the indicator's own bound is reached     | 2020=30.0 2021=32.0 | 2021 2
          the indicator's own bound is not reached | 2020=30.0 2021=31.9 |
          """)
  void an_indicator_may_have_a_bound_of_its_own(String situation, String values, String found) {
    ReportedSeries series =
        series(ValueKind.SHARE, values, "2", Targets.of(TargetKind.AT_LEAST, "60"));

    assertThat(found(series)).isEqualTo(found == null ? "" : found);
  }

  /**
   * A series without any movement: δ̄ = 0, m = 3, s² = 3·0.06²/5, t(0.995; 5) = 4.0321, so that the
   * bound in δ is 4.0321·0.046476·√(4/3) = 0.216387. From 50 % the logit leads to 55.3887 %, from 2
   * % to 2.4712 %; from 10 the logarithm leads to 12.4158, in two years to 13.5801.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a share just outside                  | SHARE | 2017=50 2018=50 2019=50 2020=50 2021=55.4 | 2021 5.4
          a share just inside                   | SHARE | 2017=50 2018=50 2019=50 2020=50 2021=55.3 |
          a rate just outside                   | RATE  | 2017=10 2018=10 2019=10 2020=10 2021=12.5 | 2021 25
          a rate just inside                    | RATE  | 2017=10 2018=10 2019=10 2020=10 2021=12.4 |
          two years give √2 as much room        | RATE  | 2017=10 2018=10 2019=10 2020=10 2022=13.5 |
          and no more                           | RATE  | 2017=10 2018=10 2019=10 2020=10 2022=13.6 | 2022 36
          unusual, but less than a point        | SHARE | 2017=2.0 2018=2.0 2019=2.0 2020=2.0 2021=2.9 |
          unusual, and a point                  | SHARE | 2017=2.0 2018=2.0 2019=2.0 2020=2.0 2021=3.0 | 2021 1
          two units of the last decimal         | RATE  | 2017=0.5 2018=0.5 2019=0.5 2020=0.5 2021=0.7 |
          more than two units                   | RATE  | 2017=0.5 2018=0.5 2019=0.5 2020=0.5 2021=0.8 | 2021 60
          a steady rise is what is usual        | RATE  | 2017=10 2018=13 2019=16.9 2020=22 2021=28.6 | 2018 30 2019 30 2020 30.2
          a rise that turns is not              | RATE  | 2017=10 2018=13 2019=16.9 2020=22 2021=20   | 2018 30 2019 30 2020 30.2 2021 -9.1
          """)
  void with_three_earlier_movements_the_history_of_the_series_decides(
      String situation, ValueKind kind, String values, String found) {
    assertThat(found(series(kind, values))).isEqualTo(found == null ? "" : found);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          away from a floor               | AT_LEAST  | 60 | 2020=50 2021=44 | ORANGE
          towards a floor                 | AT_LEAST  | 60 | 2020=50 2021=56 | BLUE
          away from a ceiling             | AT_MOST   | 30 | 2020=50 2021=56 | ORANGE
          towards a ceiling               | AT_MOST   | 30 | 2020=50 2021=44 | BLUE
          against the wanted direction    | INCREASE  |    | 2020=50 2021=44 | ORANGE
          in the wanted direction         | DECREASE  |    | 2020=50 2021=44 | BLUE
          away from what is to be held    | HOLD      |    | 2020=50 2021=56 | ORANGE
          towards the level to be held    | HOLD      | 40 | 2020=50 2021=44 | BLUE
          towards the middle              | AROUND    | 40 | 2020=50 2021=44 | BLUE
          beyond the middle               | AROUND    | 40 | 2020=42 2021=30 | ORANGE
          a gap gives no direction        | NARROW_GAP |   | 2020=50 2021=44 | ORANGE
          """)
  void the_level_tells_where_the_movement_leads(
      String situation, TargetKind kind, String value, String values, WarningLevel level) {
    ReportedSeries series = series(ValueKind.SHARE, values, null, Targets.of(kind, value));

    assertThat(new Fluctuation(FluctuationBounds.DEFAULT).check(series))
        .extracting(Warning::level)
        .containsExactly(level);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ten events expected in either year     | RATE  | 5  | 1000 | 15 | 1000 | 2021
          nine                                   | RATE  | 4  | 1000 | 14 | 1000 |
          a larger year does not help            | RATE  | 5  | 1000 | 150 | 20000 |
          the shortfall of a share counts        | SHARE | 95 | 100  | 86 | 100  |
          a share with enough of both            | SHARE | 90 | 100  | 80 | 100  | 2021
          """)
  void never_on_so_few_events_that_it_may_be_chance(
      String situation,
      ValueKind kind,
      String events,
      String population,
      String eventsAfter,
      String populationAfter,
      String year) {
    ReportedSeries series =
        new ReportedSeries(
            "I",
            Map.of("zh", "指标"),
            "",
            kind,
            null,
            1,
            BigDecimal.ONE,
            "152900",
            "_T/_T",
            List.of(
                counted("2020", events, population), counted("2021", eventsAfter, populationAfter)),
            List.of(),
            List.of());

    assertThat(RULES.check(series).map(warning -> warning.key().period()).collect(joining()))
        .isEqualTo(year == null ? "" : year);
  }

  @Test
  void it_says_what_moved_how_far_and_how_far_it_might_have() {
    Warning warning =
        RULES
            .check(series(ValueKind.RATE, "2017=10 2018=10 2019=10 2020=10 2021=12.5"))
            .findFirst()
            .orElseThrow();

    assertThat(warning.bound().setScale(3, RoundingMode.HALF_UP)).isEqualTo("24.158");
    assertThat(warning.years()).containsExactly(2020, 2021);
    assertThat(warning.text().zh()).isEqualTo("指标：2020年10%，2021年12.5%，变化25.0%，达到或超过界限24.16%，波动较大。");
    assertThat(warning.text().en())
        .isEqualTo(
            "Indicator: 10 % in 2020, 12.5 % in 2021, a change of 25.0 %, at or beyond the bound"
                + " of 24.16 %: it fluctuates strongly.");
  }

  /** "2020 -5", year and size of each warning, to one decimal. */
  private static String found(ReportedSeries series) {
    return RULES
        .check(series)
        .map(warning -> warning.key().period() + " " + rounded(warning.found()))
        .collect(joining(" "));
  }

  private static String rounded(BigDecimal size) {
    return size.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }

  private static ReportedSeries series(ValueKind kind, String values) {
    return series(kind, values, null, Targets.of(TargetKind.AT_LEAST, "60"));
  }

  private static ReportedSeries series(
      ValueKind kind, String values, String changeBound, Target target) {
    return new ReportedSeries(
        "I",
        Map.of("zh", "指标", "en", "Indicator"),
        "%",
        kind,
        null,
        1,
        changeBound == null ? null : new BigDecimal(changeBound),
        "152900",
        "_T/_T",
        Arrays.stream(values.split(" ")).map(FluctuationTest::observation).toList(),
        List.of(target),
        List.of());
  }

  /** "2020=30.0", "2020=-" without a value, "2020=30.0!" after a break. */
  private static Observation observation(String text) {
    String value = text.substring(5).replace("!", "");
    return new Observation(
        text.substring(0, 4),
        value.equals("-") ? null : new BigDecimal(value),
        null,
        null,
        text.endsWith("!"),
        null);
  }

  private static Observation counted(String period, String events, String population) {
    BigDecimal numerator = new BigDecimal(events);
    BigDecimal denominator = new BigDecimal(population);
    return new Observation(
        period,
        numerator.multiply(new BigDecimal(100)).divide(denominator, 3, RoundingMode.HALF_UP),
        numerator,
        denominator,
        false,
        null);
  }
}
