package org.lianggang.analytics.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was counted in seven counties, and what was reported of it: synthetic, the same for the same
 * seed. Every total is the sum of its parts; every denominator is a number of its own, so that it
 * can be looked for in any text.
 */
final class Truth {

  static final Map<String, List<String>> BELOW =
      Map.of(
          "000000", List.of("150000", "610000"),
          "150000", List.of("150100", "152900"),
          "610000", List.of("610300"),
          "150100", List.of("150121", "150122", "150123"),
          "152900", List.of("152921", "152922"),
          "610300", List.of("610304", "610322"));

  static final List<String> SEXES = List.of("_T", "F", "M");
  static final List<String> RESIDENCES = List.of("_T", "U", "R");
  static final List<String> INDICATORS = List.of("CASES", "RATE", "SENSITIVE");
  static final List<String> YEARS = List.of("2021", "2022", "2023");

  /** Of it nothing is reported but by its counties. */
  static final String SILENT = "610300";

  /** What is counted of how many. */
  record Counted(long numerator, long denominator) {

    Counted plus(Counted other) {
      return new Counted(numerator + other.numerator, denominator + other.denominator);
    }

    BigDecimal rate() {
      return BigDecimal.valueOf(numerator * 1000)
          .divide(BigDecimal.valueOf(denominator), 6, RoundingMode.HALF_UP);
    }
  }

  record Place(String indicator, String year) {}

  private final Random chance;
  private final Map<Place, Map<Cell, Counted>> counted = new TreeMap<>(ORDER);
  private final Map<List<Object>, Integer> revisions = new LinkedHashMap<>();

  private static final java.util.Comparator<Place> ORDER =
      java.util.Comparator.comparing(Place::indicator).thenComparing(Place::year);

  Truth(long seed) {
    chance = new Random(seed);
    for (String indicator : INDICATORS) {
      for (String year : YEARS) {
        Map<Cell, Counted> cells = new TreeMap<>();
        counties().forEach(county -> count(cells, county));
        counted.put(new Place(indicator, year), cells);
        sum(cells);
      }
    }
  }

  static List<String> counties() {
    return BELOW.values().stream()
        .flatMap(List::stream)
        .filter(region -> !BELOW.containsKey(region))
        .sorted()
        .toList();
  }

  static List<String> regions() {
    return Stream.concat(BELOW.keySet().stream(), counties().stream()).sorted().toList();
  }

  static boolean isSensitive(String indicator) {
    return indicator.equals("SENSITIVE");
  }

  Map<Place, Map<Cell, Counted>> counted() {
    return counted;
  }

  private void count(Map<Cell, Counted> cells, String county) {
    for (String sex : List.of("F", "M")) {
      for (String residence : List.of("U", "R")) {
        long few = chance.nextInt(3) == 0 ? 0 : chance.nextInt(4);
        long count = chance.nextInt(3) == 0 ? chance.nextInt(40) : few;
        cells.put(
            new Cell(county, sex, residence),
            new Counted(count, 100_000 + chance.nextInt(800_000)));
      }
    }
  }

  private static void sum(Map<Cell, Counted> cells) {
    for (String county : counties()) {
      for (String sex : List.of("F", "M")) {
        total(cells, new Cell(county, sex, "_T"), county, List.of(sex), List.of("U", "R"));
      }
      for (String residence : RESIDENCES) {
        List<String> all = residence.equals("_T") ? List.of("U", "R") : List.of(residence);
        total(cells, new Cell(county, "_T", residence), county, List.of("F", "M"), all);
      }
    }
    for (String whole : List.of("150100", "152900", "610300", "150000", "610000", "000000")) {
      for (String sex : SEXES) {
        for (String residence : RESIDENCES) {
          cells.put(
              new Cell(whole, sex, residence),
              BELOW.get(whole).stream()
                  .map(part -> cells.get(new Cell(part, sex, residence)))
                  .reduce(Counted::plus)
                  .orElseThrow());
        }
      }
    }
  }

  private static void total(
      Map<Cell, Counted> cells,
      Cell total,
      String county,
      List<String> sexes,
      List<String> residences) {
    cells.put(
        total,
        sexes.stream()
            .flatMap(sex -> residences.stream().map(one -> new Cell(county, sex, one)))
            .map(cells::get)
            .reduce(Counted::plus)
            .orElseThrow());
  }

  /** Counts again in one county; what changed has to be reported again. */
  void revise() {
    String county = counties().get(chance.nextInt(counties().size()));
    counted.values().stream()
        .skip(chance.nextInt(counted.size()))
        .limit(3)
        .forEach(
            cells -> {
              count(cells, county);
              sum(cells);
            });
  }

  /** One acceptance with all that is not reported yet as it stands. */
  String report() {
    List<String> rows = new ArrayList<>();
    counted.forEach(
        (place, cells) ->
            cells.forEach(
                (cell, count) -> {
                  List<Object> key = List.of(place, cell, count);
                  if (!cell.region().equals(SILENT) && !revisions.containsKey(key)) {
                    int revision = revisions.merge(List.of(place, cell), 1, Integer::sum);
                    revisions.put(key, revision);
                    rows.add(row(place, cell, count, revision));
                  }
                }));
    return """
        {"submission": "%s", "memberUnit": "UNIT", "region": "000000", "period": "2023",
         "part": 1, "last": true, "acceptedAt": "2026-01-01T00:00:00Z", "observations": [%s]}
        """
        .formatted(new UUID(chance.nextLong(), chance.nextLong()), String.join(",", rows));
  }

  private static String row(Place place, Cell cell, Counted count, int revision) {
    String figures =
        place.indicator().equals("CASES")
            ? "\"value\": " + count.numerator()
            : "\"value\": %s, \"numerator\": %d, \"denominator\": %d"
                .formatted(count.rate().toPlainString(), count.numerator(), count.denominator());
    return """
        {"indicator": "%s", "region": "%s", "period": "%s", "sex": "%s", "residence": "%s",
         "revision": %d, %s, "obsStatus": "A", "break": false}
        """
        .formatted(
            place.indicator(),
            cell.region(),
            place.year(),
            cell.sex(),
            cell.residence(),
            revision,
            figures);
  }

  /** What has to be put before it can be reported. */
  static Map<String, List<String>> catalogue() {
    Map<String, List<String>> puts = new LinkedHashMap<>();
    List<String> regions = new ArrayList<>(List.of(region("000000", "NATION", null)));
    for (String whole : List.of("000000", "150000", "610000", "150100", "152900", "610300")) {
      String level =
          whole.equals("000000") ? "PROVINCE" : whole.endsWith("0000") ? "PREFECTURE" : "COUNTY";
      BELOW.get(whole).forEach(part -> regions.add(region(part, level, whole)));
    }
    puts.put("region.put", regions);
    puts.put(
        "indicator.put", INDICATORS.stream().map(Truth::indicator).collect(Collectors.toList()));
    puts.put("plan.put", List.of(plan("150000"), plan("610000")));
    return puts;
  }

  private static String region(String code, String level, String parent) {
    return """
        {"code": "%s", "name": {"zh": "%s"}, "level": "%s", %s "validFrom": "2000-01-01"}
        """
        .formatted(code, code, level, parent == null ? "" : "\"parent\": \"" + parent + "\",");
  }

  private static String indicator(String code) {
    boolean isCount = code.equals("CASES");
    return """
        {"code": "%s", "name": {"zh": "指标", "en": "Indicator"}, "unit": "%s", "scale": %d,
         "decimals": %d, "valueKind": "%s", "aggregation": "%s", "sexes": ["_T", "F", "M"],
         "residences": ["_T", "U", "R"], "everyYears": 1, "yearEnds": "12-31", "sensitive": %s}
        """
        .formatted(
            code,
            isCount ? "人" : "‰",
            isCount ? 1 : 1000,
            isCount ? 0 : 6,
            isCount ? "COUNT" : "RATE",
            isCount ? "SUM" : "RATIO_OF_SUMS",
            isSensitive(code));
  }

  private static String plan(String region) {
    String measures =
        INDICATORS.stream()
            .map(
                code ->
                    """
                    {"code": "W1.1.%s", "name": {"zh": "衡量"}, "class": "NUMERIC",
                     "indicator": "%s", "lead": "HEALTH", "cooperating": [],
                     "target": {"kind": "AT_MOST", "value": 0.01, "year": 2030}}
                    """
                        .formatted(code, code))
            .collect(Collectors.joining(","));
    return """
        {"version": 1, "plan": {"code": "PLAN_%s", "name": {"zh": "规划"}, "subject": "WOMEN",
         "region": "%s", "startYear": 2021, "endYear": 2030, "baselineYear": 2021,
         "effectiveFrom": 2021, "domains": [{"code": "W1", "name": {"zh": "健康"}, "goals": [
         {"code": "W1.1", "text": {"zh": "目标"}, "measures": [%s]}]}]}}
        """
        .formatted(region, region, measures);
  }
}
