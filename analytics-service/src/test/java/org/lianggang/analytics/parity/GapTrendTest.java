package org.lianggang.analytics.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.analytics.assessment.Kendall;

class GapTrendTest {

  private static final double NEAR = 1e-11;

  /** The rows of mann_kendall_sen in statistics-vectors.json. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "17.8 16.9 16.1 15.7,           -6,  0.08333333333333333,  -0.75",
    "18.3 17.8 16.9 16.1 15.7 15.1, -15, 0.002777777777777778, -0.65"
  })
  void reproduces_the_independent_trends(String sizes, int s, double p, double slope) {
    Kendall test = Kendall.of(sizes(sizes).stream().map(GapTrend.Size::size).toList());
    assertThat(test.s()).isEqualTo(s);
    assertThat(test.p()).isCloseTo(p, within(NEAR));
    GapTrend trend = GapTrend.of(sizes(sizes)).orElseThrow();
    assertThat(trend.slope().doubleValue()).isCloseTo(slope, within(NEAR));
    assertThat(trend.p().doubleValue()).isCloseTo(p, within(NEAR));
    assertThat(trend.verdict()).isEqualTo(GapTrend.Verdict.NARROWING);
  }

  /** p by counting: of 24 orders of four figures 2 have |S| = 6 and 8 have |S| ≥ 4. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          falls every year               | 8 6 4 2           | narrowing | 0.0833333333333 | 2028
          falls with one year out of turn | 8 4 6 2           | stable    | 0.333333333333  | -
          rises every year               | 1 2 3 4           | widening  | 0.0833333333333 | -
          three years are too few        | 8 6 4             | stable    | 0.333333333333  | -
          never changes                  | 3 3 3 3           | stable    | 1               | -
          once the same, of 12 orders    | 3 2 2 1           | narrowing | 0.166666666667  | 2029
          closes in 20 years at most     | 23 22 21 20       | narrowing | 0.0833333333333 | 2047
          closes later than that         | 23.1 22.1 21.1 20.1 | narrowing | 0.0833333333333 | -
          closed already                 | 3 2 1 0           | narrowing | 0.0833333333333 | 2027
          """)
  void tells_a_trend_from_chance(
      String situation, String sizes, String verdict, BigDecimal p, Integer closing) {
    GapTrend trend = GapTrend.of(sizes(sizes)).orElseThrow();
    assertThat(trend.verdict().name()).isEqualToIgnoringCase(verdict);
    assertThat(trend.p()).isEqualByComparingTo(p);
    assertThat(trend.closingYear().orElse(null)).isEqualTo(closing);
  }

  @Test
  void takes_the_years_as_they_lie_apart() {
    GapTrend trend =
        GapTrend.of(
                List.of(
                    new GapTrend.Size(2015, new BigDecimal("9")),
                    new GapTrend.Size(2020, new BigDecimal("4")),
                    new GapTrend.Size(2022, new BigDecimal("2"))))
            .orElseThrow();
    assertThat(trend.slope()).isEqualByComparingTo("-1");
    assertThat(List.of(trend.years(), trend.from(), trend.to())).containsExactly(3, 2015, 2022);
    assertThat(GapTrend.of(sizes("5"))).isEmpty();
  }

  /** All 120 orders of five figures two of which are equal, counted one by one. */
  @Test
  void counts_the_orders_of_equal_figures_right() {
    List<BigDecimal> figures = figures("1 2 2 3 4");
    List<List<BigDecimal>> orders = orders(figures);
    for (List<BigDecimal> order : orders) {
      Kendall test = Kendall.of(order);
      long asFar =
          orders.stream()
              .filter(other -> Math.abs(Kendall.of(other).s()) >= Math.abs(test.s()))
              .count();
      assertThat(test.p()).isCloseTo(asFar / 120.0, within(NEAR));
    }
  }

  private static List<List<BigDecimal>> orders(List<BigDecimal> figures) {
    if (figures.isEmpty()) {
      return List.of(List.of());
    }
    List<List<BigDecimal>> orders = new ArrayList<>();
    for (int first = 0; first < figures.size(); first++) {
      List<BigDecimal> others = new ArrayList<>(figures);
      BigDecimal taken = others.remove(first);
      for (List<BigDecimal> rest : orders(others)) {
        List<BigDecimal> order = new ArrayList<>(List.of(taken));
        order.addAll(rest);
        orders.add(order);
      }
    }
    return orders;
  }

  private static List<BigDecimal> figures(String sizes) {
    return Arrays.stream(sizes.split(" ")).map(BigDecimal::new).toList();
  }

  /** From 2024 on, a year each. */
  private static List<GapTrend.Size> sizes(String sizes) {
    List<GapTrend.Size> all = new ArrayList<>();
    figures(sizes).forEach(size -> all.add(new GapTrend.Size(2024 + all.size(), size)));
    return all;
  }
}
