package org.lianggang.analytics.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          twelve digits         | 3.14159265358979  | 3.14159265359
          a half in the next    | 100000000000.5    | 100000000001
          below one             | 0.000123          | 0.000123
          negative              | -66.6666666666667 | -66.6666666667
          all nines             | 0.99999999999999  | 1
          very large            | 1E20              | 100000000000000000000
          very small            | 1E-30             | 0.000000000000000000000000000001
          nothing               | 0                 | 0
          """)
  void a_double_is_published_with_twelve_digits(String situation, double figure, String shown) {
    assertThat(Figures.published(figure).toPlainString()).isEqualTo(shown);
  }

  /** As if written out in full and rounded; also next to the halves between two figures. */
  @Test
  void any_double_is_published_as_if_it_were_written_out_in_full() {
    SplittableRandom random = new SplittableRandom(7);
    DoubleStream.generate(
            () -> (random.nextDouble() - 0.5) * StrictMath.pow(10, random.nextInt(-14, 16)))
        .limit(20_000)
        .flatMap(any -> DoubleStream.of(any, halfNextTo(any), StrictMath.nextUp(halfNextTo(any))))
        .forEach(
            any ->
                assertThat(Figures.published(any).toString()).as("%s", any).isEqualTo(exact(any)));
  }

  @Test
  void a_double_lies_within_bounds_as_its_decimal_does() {
    Bounds bounds =
        new Bounds(Ratio.fraction("1/3", BigDecimal.TEN), true, Ratio.of(BigDecimal.TEN), false);
    Stream.of(3.3, 3.3333333333333335, 3.333333333333333, 3.4, 9.999999999999998, 10.0, 11.0, 0.0)
        .forEach(
            any ->
                assertThat(bounds.containing().test(any))
                    .as("%s", any)
                    .isEqualTo(bounds.contains(Ratio.of(BigDecimal.valueOf(any)))));
  }

  private static double halfNextTo(double any) {
    return new BigDecimal(any, new MathContext(12, RoundingMode.DOWN))
        .add(
            new BigDecimal(any, new MathContext(12, RoundingMode.DOWN))
                .ulp()
                .divide(new BigDecimal(2)))
        .doubleValue();
  }

  private static String exact(double figure) {
    BigDecimal stripped =
        new BigDecimal(figure, new MathContext(12, RoundingMode.HALF_UP)).stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toString();
  }
}
