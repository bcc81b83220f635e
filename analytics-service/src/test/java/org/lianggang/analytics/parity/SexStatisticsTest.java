package org.lianggang.analytics.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
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
    assertThat(index.gpia()).isCloseTo(gpia, org.assertj.core.data.Offset.offset(digits12()));
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
    assertThat(
            SexStatistics.of(value(female), value(male), ValueKind.SHARE, Direction.UNKNOWN).gap())
        .isEqualTo(java.util.Optional.ofNullable(gap));
  }

  @Test
  void counts_women_among_those_whose_sex_was_declared() {
    Figure women = new Figure(new BigDecimal("96.0"), new BigDecimal("480"));
    Figure men = new Figure(new BigDecimal("95.0"), new BigDecimal("520"));
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
    return SexStatistics.of(value(female), value(male), kind, direction).parity();
  }

  private static ParityIndex.Known known(ParityIndex index) {
    return index.fold(
        known -> known,
        unknown -> {
          throw new AssertionError(unknown.reason());
        });
  }

  private static Figure value(BigDecimal value) {
    return new Figure(value, null);
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
