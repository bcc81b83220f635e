package org.lianggang.analytics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.analytics.assessment.Level;

/** One prefecture P of a province of a nation, with its counties A, B, C and D. */
class SuppressionTest {

  private static final Map<String, Level> LEVELS =
      Map.of(
          "N",
          Level.NATION,
          "V",
          Level.PROVINCE,
          "P",
          Level.PREFECTURE,
          "Q",
          Level.PREFECTURE,
          "A",
          Level.COUNTY,
          "B",
          Level.COUNTY,
          "C",
          Level.COUNTY,
          "D",
          Level.COUNTY,
          "E",
          Level.COUNTY);

  private static final Hierarchy REGIONS =
      new Hierarchy(
          Map.of(
              "N", List.of("V"),
              "V", List.of("P", "Q"),
              "P", List.of("A", "B", "C", "D"),
              "Q", List.of("E")),
          Set.of("N"));

  @ParameterizedTest(name = "{0} of {1}, sensitive {2}")
  @CsvSource({
    "0,  COUNTY,     false, false",
    "1,  COUNTY,     false, true",
    "4,  COUNTY,     false, true",
    "5,  COUNTY,     false, false",
    "5,  COUNTY,     true,  true",
    "9,  COUNTY,     true,  true",
    "10, COUNTY,     true,  false",
    "1,  TOWNSHIP,   false, true",
    "1,  PREFECTURE, false, false",
    "1,  PROVINCE,   true,  false",
  })
  void few_persons_are_not_counted_before_everybody(
      BigDecimal count, Level level, boolean sensitive, boolean hidden) {
    assertThat(new SmallCounts(sensitive).hide(level, count)).isEqualTo(hidden);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one of four counties, the smallest other    | P=60 A=3 B=40 C=8 D=9                | C
          not one that counts nobody                  | P=52 A=3 B=40 C=0 D=9                | D
          nothing where two hide each other           | P=52 A=3 B=2 C=40 D=7                |
          not where these are too small for it        | P=51 A=3 B=1 C=40 D=7                | D
          the prefecture where all others are nobody  | P=3 A=3 B=0 C=0 D=0 V=50             | P
          and with it the province and the nation     | P=3 A=3 B=0 C=0 D=0 V=50 Q=0         | N P V
          nothing where another does not report       | P=60 A=3 B=40 C=8                    |
          but all where the rest is too small         | P=51 A=3 B=40 C=8 V=200              | C
          one sex, with the other                     | A=60 AF=3 AM=57                      | AM
          nothing where the other is not reported     | A=60 AF=3                            |
          both sexes of two counties                  | P=102 PF=50 PM=52 A=50 AF=2 AM=48 B=52 BF=48 BM=4 C=0 CF=0 CM=0 D=0 DF=0 DM=0 | AM BF
          """)
  void is_hidden_with_others(String situation, String counts, String others) {
    String hidden =
        hidden(counts).entrySet().stream()
            .filter(cell -> cell.getValue() == Kind.SECONDARY)
            .map(cell -> name(cell.getKey()))
            .filter(name -> name.length() == 1 || !name.startsWith("N"))
            .collect(Collectors.joining(" "));
    assertThat(hidden).isEqualTo(others == null ? "" : others);
  }

  @Test
  void finds_the_same_whatever_comes_first() {
    String counts = "P=102 PF=50 PM=52 A=50 AF=2 AM=48 B=50 BF=47 BM=3 C=1 CM=1 D=1 DF=1";
    String reversed =
        Arrays.stream(counts.split(" ")).reduce((one, other) -> other + " " + one).orElseThrow();
    assertThat(hidden(counts)).isEqualTo(hidden(reversed));
  }

  /** "A=3": all of A; "AF=3": women of A; residences are not told apart. */
  static Map<Cell, Kind> hidden(String counts) {
    Map<Cell, Amount> amounts = new HashMap<>();
    for (String one : counts.split(" ")) {
      String[] parts = one.split("=");
      long count = Long.parseLong(parts[1]);
      amounts.put(cell(parts[0]), new Amount(count, count, count == 0, false));
    }
    SmallCounts limits = new SmallCounts(false);
    List<Cell> small =
        amounts.entrySet().stream()
            .filter(
                cell ->
                    limits.hide(
                        LEVELS.get(cell.getKey().region()),
                        BigDecimal.valueOf(cell.getValue().latest())))
            .map(Map.Entry::getKey)
            .toList();
    return Suppression.of(
        REGIONS,
        amounts,
        new Costs(LEVELS, amounts.keySet()),
        small,
        new TreeMap<>(),
        limits.width());
  }

  private static Cell cell(String name) {
    return new Cell(name.substring(0, 1), name.length() == 1 ? "_T" : name.substring(1), "_T");
  }

  private static String name(Cell cell) {
    return cell.region() + (cell.sex().equals("_T") ? "" : cell.sex());
  }
}
