package org.lianggang.analytics.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.analytics.assessment.ValueKind;

class DisparityTest {

  private static final double NEAR = 1e-10;

  /** The block "disparity" of statistics-vectors.json, computed independently with numpy. */
  @Test
  void reproduces_the_independent_figures() throws IOException {
    JsonNode reference = reference();
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < reference.get("rate").size(); i++) {
      units.add(
          new Unit(
              "U" + i,
              reference.get("rate").get(i).decimalValue(),
              reference.get("pop").get(i).decimalValue()));
    }

    Disparity found = Disparity.of(units).orElseThrow();

    Disparity.Weighted weighted = found.weighted().orElseThrow();
    assertNear(found.difference(), reference, "max_min_diff");
    assertNear(found.ratio().orElseThrow(), reference, "max_min_ratio");
    assertNear(weighted.mean(), reference, "weighted_mean");
    assertNear(weighted.variation().orElseThrow(), reference, "weighted_cv");
    assertNear(weighted.theil().orElseThrow(), reference, "theil_T");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          no ratio to a figure of 0                | 0 10   | 1 1 | 10 | -  | 5  | 1 | 0.69314718056
          no ratio to a negative figure            | -5 10  | 1 1 | 15 | -  | 2.5 | 3 | -
          nothing relative to a mean of 0          | -5 5   | 1 1 | 10 | -  | 0  | - | -
          all alike                                | 7 7 7  | 1 2 3 | 0 | 1 | 7  | 0 | 0
          without one weight there is nothing to weigh | 10 20 | 1 -1 | 10 | 2 | - | - | -
          """)
  void leaves_out_what_cannot_be_said(
      String situation,
      String values,
      String weights,
      BigDecimal difference,
      BigDecimal ratio,
      BigDecimal mean,
      BigDecimal variation,
      BigDecimal theil) {
    Disparity found = Disparity.of(units(values, weights)).orElseThrow();
    assertThat(found.difference()).isEqualByComparingTo(difference);
    assertSame(found.ratio().orElse(null), ratio);
    assertSame(found.weighted().map(Disparity.Weighted::mean).orElse(null), mean);
    assertSame(found.weighted().flatMap(Disparity.Weighted::variation).orElse(null), variation);
    assertSame(found.weighted().flatMap(Disparity.Weighted::theil).orElse(null), theil);
    assertThat(Disparity.of(units("10", "1"))).isEmpty();
  }

  @Test
  void does_not_mind_the_order_a_unit_divided_in_two_or_another_scale() {
    Random chance = new Random(7);
    for (int trial = 0; trial < 200; trial++) {
      List<Unit> units = new ArrayList<>();
      for (int i = 0; i < 2 + chance.nextInt(8); i++) {
        units.add(
            new Unit(
                "U" + i,
                BigDecimal.valueOf(1 + chance.nextInt(999), 1),
                BigDecimal.valueOf(2 + 2L * chance.nextInt(500))));
      }
      Disparity as = Disparity.of(units).orElseThrow();

      List<Unit> divided = new ArrayList<>(units);
      Unit first = divided.remove(0);
      BigDecimal half = first.weight().divide(BigDecimal.valueOf(2));
      divided.add(new Unit("A", first.value(), half));
      divided.add(new Unit("B", first.value(), half));
      Collections.shuffle(divided, chance);
      assertThat(Disparity.of(divided)).hasValue(as);

      BigDecimal ten = BigDecimal.TEN;
      Disparity scaled =
          Disparity.of(
                  units.stream()
                      .map(
                          unit ->
                              new Unit(
                                  unit.key(),
                                  unit.value().multiply(ten),
                                  unit.weight().multiply(ten)))
                      .toList())
              .orElseThrow();
      assertThat(scaled.difference()).isEqualByComparingTo(as.difference().multiply(ten));
      assertThat(scaled.ratio()).isEqualTo(as.ratio());
      assertThat(scaled.weighted().orElseThrow().variation())
          .isEqualTo(as.weighted().orElseThrow().variation());
      assertThat(scaled.weighted().orElseThrow().theil().orElseThrow())
          .isCloseTo(
              as.weighted().orElseThrow().theil().orElseThrow(), within(new BigDecimal("1e-9")));
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the highest share is best     | RISE_IS_GOOD | [1 B, 2 A, 2 D, 4 C]     | [B] | [C]
          the lowest rate is best       | FALL_IS_GOOD | [1 C, 2 A, 2 D, 4 B]     | [C] | [B]
          nobody knows what is best     | UNKNOWN      | [null B, null A, null D, null C] | null | null
          """)
  void ranks_by_what_is_good(
      String situation, Direction direction, String places, String best, String worst) {
    Ranking ranking =
        Ranking.of(
            List.of(unit("A", "5"), unit("B", "7"), unit("C", "3"), unit("D", "5.0")), direction);
    assertThat(
            ranking.places().stream()
                .map(place -> place.rank() + " " + place.unit().key())
                .toList()
                .toString())
        .isEqualTo(places);
    assertThat(String.valueOf(ranking.best())).isEqualTo(best);
    assertThat(String.valueOf(ranking.worst())).isEqualTo(worst);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "",
      textBlock =
          """
          those of the latest year, and the years that have them all |      | [2020, 2022, 2023] | [A, B]
          those of all years asked for                   | 2021 2023 | [2021, 2023] | [A]
          those of one year                              | 2020      | [2020]       | [A, B, C]
          none where nothing is known                    | 2023 2024 | [2023, 2024] | []
          """)
  void compares_the_same_units_in_every_year(
      String situation, String asked, String years, String units) {
    TreeMap<Integer, Set<String>> judged = new TreeMap<>();
    judged.put(2020, Set.of("A", "B", "C"));
    judged.put(2021, Set.of("A", "C"));
    judged.put(2022, Set.of("A", "B"));
    judged.put(2023, Set.of("A", "B"));
    judged.put(2025, Set.of("A"));
    UnitSet set =
        UnitSet.of(
            judged,
            asked == null
                ? List.of()
                : Arrays.stream(asked.split(" ")).map(Integer::valueOf).toList());
    assertThat(set.years().toString()).isEqualTo(years);
    assertThat(new TreeSet<>(set.units()).toString()).isEqualTo(units);
  }

  /** All together 1 in 100: below 1000 persons fewer than 10 are expected. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a rate, just below and just enough | RATE  | 990 9010  | 20 80     | [A]
          a rate, just enough                | RATE  | 1000 9000 | 0 100     | []
          a share that hardly anybody lacks  | SHARE | 990 9010  | 970 8930  | [A]
          a share that half have             | SHARE | 990 9010  | 500 4500  | []
          a ratio has no events              | RATIO | 990 9010  | 20 80     | []
          nobody at all                      | RATE  | 990 9010  | 0 0       | [A, B]
          """)
  void leaves_out_units_with_too_few_events(
      String situation, ValueKind kind, String denominators, String numerators, String rare) {
    Map<String, Figure> figures = new HashMap<>();
    for (int i = 0; i < 2; i++) {
      figures.put(
          String.valueOf((char) ('A' + i)),
          new Figure(
              BigDecimal.ONE,
              new BigDecimal(numerators.split(" ")[i]),
              new BigDecimal(denominators.split(" ")[i])));
    }
    assertThat(new TreeSet<>(RareEvents.among(figures, kind)).toString()).isEqualTo(rare);
    figures.put("C", new Figure(BigDecimal.ONE, null, null));
    assertThat(RareEvents.among(figures, kind)).doesNotContain("C");
  }

  private static List<Unit> units(String values, String weights) {
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < values.split(" ").length; i++) {
      BigDecimal weight = new BigDecimal(weights.split(" ")[i]);
      units.add(
          new Unit(
              "U" + i, new BigDecimal(values.split(" ")[i]), weight.signum() < 0 ? null : weight));
    }
    return units;
  }

  private static Unit unit(String key, String value) {
    return new Unit(key, new BigDecimal(value), null);
  }

  private static void assertSame(BigDecimal found, BigDecimal expected) {
    if (expected == null) {
      assertThat(found).isNull();
    } else {
      assertThat(found).isEqualByComparingTo(expected);
    }
  }

  private static void assertNear(BigDecimal found, JsonNode reference, String name) {
    assertThat(found.doubleValue()).isCloseTo(reference.get(name).asDouble(), within(NEAR));
  }

  private static JsonNode reference() throws IOException {
    try (InputStream file = DisparityTest.class.getResourceAsStream("/reference/parity.json")) {
      return new ObjectMapper().readTree(file).get("disparity");
    }
  }
}
