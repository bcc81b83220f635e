package org.lianggang.analytics.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.analytics.assessment.Target;
import org.lianggang.analytics.assessment.TargetKind;
import org.lianggang.analytics.assessment.ValueKind;

class SexStatisticsTest {

  /**
   * Reference values computed independently with numpy: the gpi rows of statistics-vectors.json.
   * 110/100 and 2 − 1/1.1 are rounded there to the precision of a double.
   */
  @ParameterizedTest(name = "{0} women to {1} men")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          98   | 100 | 0.98  | 0.98              | true
          96.9 | 100 | 0.969 | 0.969             | false
          103  | 100 | 1.03  | 1.029126213592233 | true
          110  | 100 | 1.1   | 1.090909090909091 | false
          200  | 100 | 2     | 1.5               | false
          """)
  void reproduces_the_independent_parity_indices(
      BigDecimal female, BigDecimal male, BigDecimal gpi, BigDecimal gpia, boolean parity) {
    ParityIndex.Known index = known(index(female, male, ValueKind.SHARE, Direction.RISE_IS_GOOD));
    assertThat(index.gpi()).isEqualByComparingTo(gpi);
    assertThat(index.gpia()).isCloseTo(gpia, within(digits12()));
    assertThat(index.parity()).isEqualTo(parity);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          a share where a rise is good           | 97.0  | 100 | SHARE  | RISE_IS_GOOD | true
          just below the lower bound             | 96.99 | 100 | SHARE  | RISE_IS_GOOD | false
          just above the upper bound             | 103.1 | 100 | RATIO  | RISE_IS_GOOD | false
          a rate where a rise is good            | 12    | 12  | RATE   | RISE_IS_GOOD | true
          mortality of girls below that of boys  | 4.2   | 5.1 | RATE   | FALL_IS_GOOD | -
          an indicator no plan gives a direction | 12    | 12  | SHARE  | UNKNOWN      | -
          """)
  void speaks_of_parity_only_where_a_rise_is_good(
      String situation,
      BigDecimal female,
      BigDecimal male,
      ValueKind kind,
      Direction direction,
      Boolean parity) {
    assertThat(known(index(female, male, kind, direction)).parity()).isEqualTo(parity);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          counts are not set in relation | 120 | 300 | COUNT  | KIND_NOT_COMPARABLE
          neither are means              | 79  | 74  | MEAN   | KIND_NOT_COMPARABLE
          nor yes and no                 | 1   | 0   | YES_NO | KIND_NOT_COMPARABLE
          no value for men               | 97  | -   | SHARE  | SEX_MISSING
          no value for women             | -   | 97  | SHARE  | SEX_MISSING
          a zero for men                 | 97  | 0   | SHARE  | MALE_IS_ZERO
          """)
  void says_why_there_is_no_index(
      String situation,
      BigDecimal female,
      BigDecimal male,
      ValueKind kind,
      ParityIndex.Reason reason) {
    assertThat(index(female, male, kind, Direction.RISE_IS_GOOD))
        .isEqualTo(new ParityIndex.Unknown(reason));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          women ahead by half a point    | 96.5 | 96.0 | 0.5
          women behind                   | 38.1 | 61.9 | -23.8
          equal                          | 12.0 | 12.0 | 0.0
          zero is a value                | 0    | 3    | -3
          a missing figure is not a zero | -    | 3    | -
          """)
  void takes_men_from_women(String situation, BigDecimal female, BigDecimal male, BigDecimal gap) {
    assertThat(SexStatistics.gap(value(female), value(male)))
        .isEqualTo(java.util.Optional.ofNullable(gap));
  }

  @Test
  void counts_women_among_those_whose_sex_was_declared() {
    Figure women = counted("96.0", "480", "500");
    Figure men = counted("95.0", "520", "547");
    assertThat(FemaleShare.of(women, men, ValueKind.SHARE))
        .hasValue(
            new FemaleShare(new BigDecimal("48"), new BigDecimal("480"), new BigDecimal("1000")));
    assertThat(FemaleShare.of(value("1"), value("2"), ValueKind.COUNT))
        .hasValue(
            new FemaleShare(
                new BigDecimal("33.3333333333"), new BigDecimal("1"), new BigDecimal("3")));
    assertThat(FemaleShare.of(value("0"), value("0"), ValueKind.COUNT)).isEmpty();
    assertThat(FemaleShare.of(value("96.0"), value("95.0"), ValueKind.SHARE)).isEmpty();
  }

  /** The only row of risk_ratio_katz in statistics-vectors.json. */
  @Test
  void reproduces_the_independent_rate_ratio() {
    CountedContrast.RateRatio found =
        contrast(counted("45", "45", "100"), counted("50", "50", "100"), ValueKind.SHARE)
            .rateRatio()
            .orElseThrow();
    assertThat(found.ratio()).isEqualByComparingTo("0.9");
    assertThat(found.interval()).hasValue(range("0.671974627512", "1.20540265486"));
  }

  /** Newcombe (1998), table II: 56/70 − 48/80 and 9/10 − 3/10 by method 10, four decimals. */
  @ParameterizedTest(name = "{0}/{1} − {2}/{3}")
  @CsvSource({"56, 70, 48, 80, 5.24, 33.39", "9, 10, 3, 10, 17.05, 80.90"})
  void gives_the_interval_of_the_gap_in_points(
      String a, String n, String b, String m, double low, double high) {
    CountedContrast.Range found =
        contrast(counted("1", a, n), counted("1", b, m), ValueKind.SHARE).gap().orElseThrow();
    assertThat(found.low().doubleValue()).isCloseTo(low, within(0.005));
    assertThat(found.high().doubleValue()).isCloseTo(high, within(0.005));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          counts of a share                         | 45 | 100 | 50  | 100 | SHARE | true  | true
          no events among the women                 | 0  | 100 | 50  | 100 | RATE  | true  | false
          no events among the men                   | 45 | 100 | 0   | 100 | RATE  | false | false
          no counts for the men                     | 45 | 100 | -   | -   | SHARE | false | false
          nobody among whom they are counted        | 0  | 0   | 0   | 100 | SHARE | false | false
          pupils of any age to those of that age    | 45 | 100 | 104 | 100 | RATIO | false | false
          more events than persons at risk          | 45 | 100 | 104 | 100 | RATE  | false | false
          """)
  void sets_rates_in_relation_where_counts_allow_it(
      String situation,
      String a,
      String n,
      String b,
      String m,
      ValueKind kind,
      boolean ratio,
      boolean interval) {
    CountedContrast found = contrast(counted("1", a, n), counted("1", b, m), kind);
    assertThat(found.rateRatio().isPresent()).isEqualTo(ratio);
    assertThat(found.rateRatio().flatMap(CountedContrast.RateRatio::interval).isPresent())
        .isEqualTo(interval);
  }

  /** What must not depend on who is called first, or on how the figures are written. */
  @Test
  void mirrors_when_the_sexes_change_places_and_does_not_mind_the_complement() {
    Random chance = new Random(42);
    for (int trial = 0; trial < 200; trial++) {
      int n = 20 + chance.nextInt(5000);
      int m = 20 + chance.nextInt(5000);
      Figure women = ofAll(1 + chance.nextInt(n - 1), n);
      Figure men = ofAll(1 + chance.nextInt(m - 1), m);

      assertThat(SexStatistics.gap(men, women).orElseThrow())
          .isEqualByComparingTo(SexStatistics.gap(women, men).orElseThrow().negate());
      assertThat(SexStatistics.gap(others(men), others(women)))
          .isEqualTo(SexStatistics.gap(women, men));
      CountedContrast one = contrast(women, men, ValueKind.SHARE);
      CountedContrast mirrored = contrast(men, women, ValueKind.SHARE);
      assertNear(mirrored.gap().orElseThrow().low(), one.gap().orElseThrow().high().negate());
      assertNear(
          mirrored.rateRatio().orElseThrow().ratio().multiply(one.rateRatio().get().ratio()),
          BigDecimal.ONE);
      assertNear(
          contrast(others(men), others(women), ValueKind.SHARE).gap().orElseThrow().low(),
          one.gap().orElseThrow().low());
      assertThat(
              contrast(times(women, 7), times(men, 7), ValueKind.SHARE).rateRatio().get().ratio())
          .isEqualByComparingTo(one.rateRatio().get().ratio());
    }
  }

  @Test
  void takes_the_direction_all_targets_agree_on() {
    assertThat(Direction.of(List.of(target(TargetKind.AT_LEAST), target(TargetKind.INCREASE))))
        .isEqualTo(Direction.RISE_IS_GOOD);
    assertThat(Direction.of(List.of(target(TargetKind.AT_MOST), target(TargetKind.NARROW_GAP))))
        .isEqualTo(Direction.FALL_IS_GOOD);
    assertThat(Direction.of(List.of(target(TargetKind.AT_MOST), target(TargetKind.AT_LEAST))))
        .isEqualTo(Direction.UNKNOWN);
    assertThat(Direction.of(List.of())).isEqualTo(Direction.UNKNOWN);
  }

  private static ParityIndex index(
      BigDecimal female, BigDecimal male, ValueKind kind, Direction direction) {
    return SexStatistics.of(value(female), value(male), kind, null, direction).parity();
  }

  private static ParityIndex.Known known(ParityIndex index) {
    return index.fold(
        known -> known,
        unknown -> {
          throw new AssertionError(unknown.reason());
        });
  }

  private static CountedContrast contrast(Figure female, Figure male, ValueKind kind) {
    return SexStatistics.of(female, male, kind, null, Direction.UNKNOWN).counted();
  }

  private static Figure value(BigDecimal value) {
    return new Figure(value, null, null);
  }

  private static Figure counted(String value, String numerator, String denominator) {
    return new Figure(
        new BigDecimal(value),
        numerator == null ? null : new BigDecimal(numerator),
        denominator == null ? null : new BigDecimal(denominator));
  }

  /** Some of all, in per cent. */
  private static Figure ofAll(int some, int all) {
    return new Figure(
        BigDecimal.valueOf(100L * some).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP),
        BigDecimal.valueOf(some),
        BigDecimal.valueOf(all));
  }

  /** All but these. */
  private static Figure others(Figure figure) {
    return new Figure(
        BigDecimal.valueOf(100).subtract(figure.value()),
        figure.denominator().subtract(figure.numerator()),
        figure.denominator());
  }

  private static Figure times(Figure figure, int factor) {
    return new Figure(
        figure.value(),
        figure.numerator().multiply(BigDecimal.valueOf(factor)),
        figure.denominator().multiply(BigDecimal.valueOf(factor)));
  }

  private static CountedContrast.Range range(String low, String high) {
    return new CountedContrast.Range(new BigDecimal(low), new BigDecimal(high));
  }

  private static void assertNear(BigDecimal found, BigDecimal expected) {
    assertThat(found).isCloseTo(expected, within(new BigDecimal("1e-8")));
  }

  private static Figure value(String value) {
    return value(new BigDecimal(value));
  }

  private static Target target(TargetKind kind) {
    return new Target(
        kind, null, null, null, null, null, null, null, null, null, null, 2030, false);
  }

  private static BigDecimal digits12() {
    return new BigDecimal("1e-11");
  }
}
