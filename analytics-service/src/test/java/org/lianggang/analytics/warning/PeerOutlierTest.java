package org.lianggang.analytics.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lianggang.analytics.warning.Reported.RULES;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change that is unlike those of the other regions of the level. */
class PeerOutlierTest {

  private static final String BEFORE = "2749 3259 286 3270 1981 2158 2594 1286 3922 404 1256 1656";
  private static final String AFTER = "2786 3280 301 3528 3291 2143 2597 1386 4064 217 1291 1648";

  /** data/vectors/statistics-vectors.json, hidiroglou_berthelot. */
  @ParameterizedTest(name = "U = {0}")
  @CsvSource({
    "0, 0.6276503014686443, -0.9002202199565446, -0.08399364762945094, 0.14944072128955432",
    "0.5, 36.006564248380336, -18.094202484362725, -3.838831993186886, 5.177460623096669",
    "1, 2065.5971421333084, -363.68896886244397, -173.58376794761756, 279.23751018184896"
  })
  void is_found_as_the_reference_has_it(
      double u, double fifth, double tenth, double low, double high) {
    HidiroglouBerthelot.Found found =
        new HidiroglouBerthelot(u, 0.05, 4).of(pairs(BEFORE, AFTER)).orElseThrow();

    assertThat(found.median()).isCloseTo(1.020662840917253, within(1e-12));
    assertThat(found.effects()[4]).isCloseTo(fifth, within(1e-9));
    assertThat(found.effects()[9]).isCloseTo(tenth, within(1e-9));
    assertThat(found.low()).isCloseTo(low, within(1e-9));
    assertThat(found.high()).isCloseTo(high, within(1e-9));
    assertThat(IntStream.range(0, 12).filter(found::isOutlier)).containsExactly(4, 9);
  }

  @Test
  void needs_figures_that_differ() {
    assertThat(new HidiroglouBerthelot(0, 0.05, 4).of(pairs("1 2 3 4", "2 4 6 8"))).isEmpty();
  }

  /** Eleven regions grow by 1 to 11 per mille; the twelfth doubles. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          prefectures                        | OTHER | false | 11 | 1000 2000 | 152912
          ten are enough                     | OTHER | false | 9  | 1000 2000 | 152912
          nine are not                       | OTHER | false | 8  | 1000 2000 |
          a change like the others           | OTHER | false | 11 | 1000 1012 |
          far for prefectures                | OTHER | false | 11 | 1000 1037 | 152912
          not yet for counties               | OTHER | true  | 11 | 1000 1037 |
          from 0 there is no ratio           | OTHER | false | 11 | 0 2000    |
          """)
  void is_told_among_enough_others(
      String situation,
      Panel.Kind kind,
      boolean belowPrefecture,
      int others,
      String last,
      String found) {
    assertThat(regions(panel(kind, belowPrefecture, others, 0, last)))
        .isEqualTo(found == null ? List.of() : List.of(found));
  }

  @Test
  void leaves_out_the_unchanged_where_they_are_half_or_more() {
    assertThat(regions(panel(Panel.Kind.OTHER, false, 11, 12, "1000 2000")))
        .containsExactly("152912");
    assertThat(regions(panel(Panel.Kind.OTHER, false, 8, 12, "1000 2000"))).isEmpty();
  }

  @Test
  void names_what_it_was_compared_with_and_what_was_left_out() {
    List<Panel.Pair> pairs =
        new ArrayList<>(panel(Panel.Kind.OTHER, false, 11, 0, "1000 2000").pairs());
    pairs.add(pair("152999", "0", "5"));

    Warning warning = RULES.check(panel(Panel.Kind.OTHER, false, pairs)).findFirst().orElseThrow();

    assertThat(warning.level()).isEqualTo(WarningLevel.BLUE);
    assertThat(warning.found()).isEqualByComparingTo("2");
    assertThat(warning.years()).containsExactly(2023, 2024);
    assertThat(warning.text().zh())
        .startsWith("指标：2023年1000‰，2024年2000‰，与上年之比2超出同级12个地区的界限1.0")
        .endsWith("与同级地区差异较大。无法计算比值而未参与比较的地区1个（152999）。");
    assertThat(warning.text().en())
        .contains("the ratio of values of 2 lies beyond the bound of 1.0")
        .endsWith("Left out, having no ratio: 1 (152999).");
  }

  @Test
  void compares_shares_by_their_odds() {
    List<Panel.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      pairs.add(pair("1529" + (10 + i), "90.0", "90." + (i % 10)));
    }
    pairs.add(pair("152999", "99.0", "90.0"));

    assertThat(RULES.check(panel(Panel.Kind.SHARE, false, pairs)).map(Warning::found))
        .containsExactly(new BigDecimal("0.09091"));
  }

  private static List<String> regions(Panel panel) {
    return RULES.check(panel).map(warning -> warning.key().region()).toList();
  }

  private static Panel panel(
      Panel.Kind kind, boolean belowPrefecture, int others, int unchanged, String last) {
    List<Panel.Pair> pairs = new ArrayList<>();
    for (int i = 1; i <= others; i++) {
      pairs.add(pair("1529%02d".formatted(20 + i), "1000", String.valueOf(1000 + i)));
    }
    for (int i = 1; i <= unchanged; i++) {
      pairs.add(pair("1530%02d".formatted(i), "1000", "1000"));
    }
    pairs.add(pair("152912", last.split(" ")[0], last.split(" ")[1]));
    return panel(kind, belowPrefecture, pairs);
  }

  private static Panel panel(Panel.Kind kind, boolean belowPrefecture, List<Panel.Pair> pairs) {
    return new Panel(
        "I",
        Map.of("zh", "指标", "en", "Indicator"),
        "‰",
        kind,
        belowPrefecture,
        2024,
        "_T/_T",
        pairs);
  }

  private static Panel.Pair pair(String region, String before, String after) {
    return new Panel.Pair(region, new BigDecimal(before), new BigDecimal(after));
  }

  private static List<HidiroglouBerthelot.Pair> pairs(String before, String after) {
    double[] earlier = Arrays.stream(before.split(" ")).mapToDouble(Double::parseDouble).toArray();
    double[] later = Arrays.stream(after.split(" ")).mapToDouble(Double::parseDouble).toArray();
    return IntStream.range(0, earlier.length)
        .mapToObj(i -> new HidiroglouBerthelot.Pair(earlier[i], later[i]))
        .toList();
  }
}
