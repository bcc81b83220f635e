package org.lianggang.analytics.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeTest {

  private static final BigDecimal PER_CENT = BigDecimal.valueOf(100);

  /** Parts as "numerator:denominator"; "?200" reports nothing and was 200 before, "?" never was. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          never a mean of rates                | 90:100 10:900    | 10 of 100:1000 (1)
          12 significant digits                | 1:3 1:4          | 28.5714285714 of 2:7 (1)
          85 % is enough                       | 17:85 ?15        | 20 of 17:85 (0.85)
          just below 85 % is not               | 17:84.9 ?15.1    | LOW_COVERAGE 0.849
          nobody knows what is missing         | 17:85 ?          | NO_DENOMINATOR null
          nobody at all is counted among       | 0:0 0:0          | NO_DENOMINATOR null
          one that does not exist any more     | 5:10 ?0          | 50 of 5:10 (1)
          a value without counts tells nothing | 17:85 v15        | NO_DENOMINATOR null
          """)
  void rates_are_sums_over_sums(String situation, String parts, String expected) {
    assertThat(told(Whole.of(Aggregation.RATIO_OF_SUMS, PER_CENT, parts(parts))))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          all are there         | v3 v4 v0    | 7 of null:null (1)
          a missing one is no 0 | v3 v4 ?     | PART_MISSING null
          however small it was  | v300 v4 ?1  | PART_MISSING null
          """)
  void sums_need_every_part(String situation, String parts, String expected) {
    assertThat(told(Whole.of(Aggregation.SUM, BigDecimal.ONE, parts(parts)))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          just as it is rounded             | 33.3 | 33.3333333333 | 1 | RATIO_OF_SUMS | 3 | true
          half a unit                       | 33.3 | 33.35         | 1 | RATIO_OF_SUMS | 3 | true
          more than that                    | 33.3 | 33.3500000001 | 1 | RATIO_OF_SUMS | 3 | false
          whole numbers are not rounded     | 12   | 13            | 0 | SUM           | 3 | false
          each of three and the whole half  | 12.0 | 12.2          | 1 | SUM           | 3 | true
          more than all of them             | 12.0 | 12.3          | 1 | SUM           | 3 | false
          """)
  void a_figure_agrees_within_rounding(
      String situation,
      BigDecimal reported,
      BigDecimal derived,
      int decimals,
      Aggregation how,
      int parts,
      boolean agrees) {
    assertThat(Agreement.holds(reported, derived, decimals, how, parts)).isEqualTo(agrees);
  }

  @Test
  void does_not_mind_the_order_or_a_part_divided_in_two() {
    Random chance = new Random(11);
    for (int trial = 0; trial < 500; trial++) {
      List<Part> parts = new ArrayList<>();
      for (int i = 0; i < 2 + chance.nextInt(6); i++) {
        int denominator = 2 + chance.nextInt(1000);
        parts.add(
            chance.nextInt(8) == 0
                ? part("?" + denominator)
                : part(chance.nextInt(denominator) + ":" + denominator));
      }
      for (Aggregation how : List.of(Aggregation.SUM, Aggregation.RATIO_OF_SUMS)) {
        String whole = told(Whole.of(how, PER_CENT, parts));
        List<Part> divided = new ArrayList<>(parts);
        divided.addAll(divided(divided.remove(0), chance));
        Collections.shuffle(divided, chance);
        assertThat(told(Whole.of(how, PER_CENT, divided))).isEqualTo(whole);
      }
    }
  }

  /** The same counts, in two parts. */
  private static List<Part> divided(Part part, Random chance) {
    if (part.value() == null) {
      BigDecimal half = part.knownDenominator().divide(BigDecimal.valueOf(2));
      return List.of(new Part(null, null, null, half), new Part(null, null, null, half));
    }
    BigDecimal some = BigDecimal.valueOf(chance.nextInt(part.numerator().intValue() + 1));
    BigDecimal among =
        some.add(
            BigDecimal.valueOf(
                chance.nextInt(part.denominator().subtract(part.numerator()).intValue() + 1)));
    return List.of(
        counted(some, among),
        counted(part.numerator().subtract(some), part.denominator().subtract(among)));
  }

  private static Part counted(BigDecimal numerator, BigDecimal denominator) {
    return new Part(numerator, numerator, denominator, denominator);
  }

  private static List<Part> parts(String parts) {
    return Arrays.stream(parts.split(" ")).map(WholeTest::part).toList();
  }

  private static Part part(String text) {
    if (text.startsWith("v")) {
      return new Part(new BigDecimal(text.substring(1)), null, null, null);
    }
    if (text.startsWith("?")) {
      return new Part(
          null, null, null, text.length() == 1 ? null : new BigDecimal(text.substring(1)));
    }
    String[] counts = text.split(":");
    return counted(new BigDecimal(counts[0]), new BigDecimal(counts[1]));
  }

  private static String told(Whole whole) {
    return whole.fold(
        derived ->
            "%s of %s:%s (%s)"
                .formatted(
                    derived.value().toPlainString(),
                    derived.numerator(),
                    derived.denominator(),
                    derived.coverage()),
        withheld -> withheld.reason() + " " + withheld.coverage());
  }
}
