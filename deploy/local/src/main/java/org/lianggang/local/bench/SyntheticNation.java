package org.lianggang.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A made-up country to measure with: regions of four levels, indicators of which 60 % have counts,
 * both sexes, five rules between figures, one plan with two measures an indicator that most regions
 * are to attain, one unit that reports all.
 *
 * @param isWhole the nation that analytics is measured on: its plan asks for every series, is put
 *     last and judges {@link #LATEST} alone; the unit reports every indicator of the nation and one
 *     of the other regions, unless there are very few
 */
record SyntheticNation(List<String> regions, List<String> indicators, boolean isWhole) {

  static final String UNIT = "BENCH_BUREAU";
  static final String PLAN = "BENCH_PLAN";
  static final String DEPARTMENT = "BENCH_DEPARTMENT";
  private static final int FIRST_PROVINCE = 15;
  private static final int DOMAINS = 5;
  private static final int PROVINCES = 31;
  private static final int INDICATORS = 300;

  /** Of so few regions the unit reports everything. */
  private static final int SMALL = 10;

  /** Years of figures that the whole nation has, the last of them judged. */
  static final int EARLIEST = 2016;

  static final int LATEST = 2025;

  /** The indicator, without counts, that single figures are reported of. */
  static final int RECOMPUTED = 4;

  /** One province of 10 prefectures with 4 counties each; a year is 10 140 rows. */
  static SyntheticNation standard() {
    return of(1, 10, 4, 65);
  }

  /**
   * As many provinces as it takes for a year of so many rows; a million are 30, or 4 981 regions.
   */
  static SyntheticNation reporting(long rows) {
    SyntheticNation one = of(1, 11, 14, 68);
    long ofOne = (one.regions.size() - 1L) * one.rowsOfRegion();
    return of((int) Math.max(1, (rows + ofOne - 1) / ofOne), 11, 14, 68);
  }

  /**
   * At scale 1 it has 3 194 regions, 300 indicators and ten years: 28.7 million figures, 2.9
   * million verdicts. A smaller one has fewer provinces; below a hundredth fewer regions and
   * indicators.
   */
  static SyntheticNation whole(double scale) {
    SyntheticNation nation =
        scale * PROVINCES >= 1
            ? of((int) Math.round(scale * PROVINCES), 6, 16, INDICATORS)
            : of(
                1,
                2,
                scale < 0.01 ? 2 : 14,
                (int) Math.min(INDICATORS, Math.max(20, scale * 100 * INDICATORS)));
    return new SyntheticNation(nation.regions, nation.indicators, true);
  }

  private static SyntheticNation of(int provinces, int prefectures, int counties, int indicators) {
    List<String> regions = new ArrayList<>(List.of("000000"));
    for (int province = 0; province < provinces; province++) {
      String digits = String.valueOf(FIRST_PROVINCE + province);
      regions.add(digits + "0000");
      for (int prefecture = 1; prefecture <= prefectures; prefecture++) {
        regions.add("%s%02d00".formatted(digits, prefecture));
        for (int county = 1; county <= counties; county++) {
          regions.add("%s%02d%02d".formatted(digits, prefecture, county));
        }
      }
    }
    return new SyntheticNation(
        List.copyOf(regions),
        IntStream.rangeClosed(1, indicators).mapToObj("BENCH_%02d"::formatted).toList(),
        false);
  }

  /** Codes. */
  List<String> provinces() {
    return regions.stream()
        .filter(code -> code.endsWith("0000") && !code.equals("000000"))
        .toList();
  }

  /** What the unit reports, and where. */
  Stream<Map<String, Object>> duties(List<String> where) {
    List<String> everything = isWhole && regions.size() > SMALL ? List.of("000000") : where;
    return Stream.concat(
        indicators.stream().map(code -> duty(code, everything)),
        everything.equals(where)
            ? Stream.empty()
            : Stream.of(duty(indicators.get(RECOMPUTED), where)));
  }

  private static Map<String, Object> duty(String indicator, List<String> where) {
    return Map.of("indicator", indicator, "regions", where, "from", 2000);
  }

  /** In a year. */
  int rowsOfRegion() {
    return indicators.size() * Rows.SEXES.size();
  }

  /** Three in five indicators are shares with counts, the others means without. */
  static boolean hasCounts(int indicator) {
    return indicator % 5 < 3;
  }

  List<String> withoutCounts() {
    return IntStream.range(0, indicators.size())
        .filter(index -> !hasCounts(index))
        .mapToObj(indicators::get)
        .toList();
  }

  Stream<Map<String, Object>> regionDocuments() {
    return regions.stream().map(SyntheticNation::region);
  }

  private static Map<String, Object> region(String code) {
    Map<String, Object> region =
        new java.util.HashMap<>(
            Map.of(
                "code", code, "name", text(code), "level", level(code), "validFrom", "2000-01-01"));
    if (!code.equals("000000")) {
      region.put("parent", parent(code));
    }
    return region;
  }

  private static String level(String code) {
    if (code.equals("000000")) {
      return "NATION";
    }
    return code.endsWith("0000") ? "PROVINCE" : code.endsWith("00") ? "PREFECTURE" : "COUNTY";
  }

  static String parent(String code) {
    if (code.endsWith("0000")) {
      return "000000";
    }
    return code.endsWith("00") ? code.substring(0, 2) + "0000" : code.substring(0, 4) + "00";
  }

  /** edition: any number; another makes other versions. */
  Stream<Map<String, Object>> indicatorDocuments(int edition) {
    return IntStream.range(0, indicators.size()).mapToObj(index -> indicator(index, edition));
  }

  private Map<String, Object> indicator(int index, int edition) {
    Map<String, Object> indicator =
        new java.util.HashMap<>(
            Map.of(
                "code",
                indicators.get(index),
                "name",
                text(indicators.get(index)),
                "unit",
                "%",
                "decimals",
                2,
                "valueKind",
                hasCounts(index) ? "SHARE" : "MEAN",
                "aggregation",
                hasCounts(index) ? "RATIO_OF_SUMS" : "NONE",
                "sexes",
                List.of("_T", "F", "M"),
                "residences",
                List.of("_T")));
    indicator.put("definition", text("edition " + edition));
    if (hasCounts(index)) {
      indicator.put("scale", 100);
    }
    return indicator;
  }

  /** Five, of two figures each, that every figure keeps to. */
  Stream<Map<String, Object>> ruleDocuments() {
    return Stream.of(
        rule(1, "value('BENCH_01')", "value('BENCH_02') + 50"),
        rule(2, "value('BENCH_03') - 50", "value('BENCH_04')"),
        rule(3, "numerator('BENCH_06')", "2 * denominator('BENCH_07')"),
        rule(4, "value('BENCH_08', 'F')", "2 * value('BENCH_08', 'M')"),
        rule(5, "value('BENCH_11')", "2 * valueBefore('BENCH_11')"));
  }

  private static Map<String, Object> rule(int number, String left, String right) {
    String code = "BENCH_RULE_" + number;
    return Map.of(
        "code",
        code,
        "name",
        text(code),
        "left",
        left,
        "operator",
        "LE",
        "right",
        right,
        "severity",
        "EXPLAIN");
  }

  /** edition: any number; another makes another version. */
  Map<String, Object> planDocument(int edition) {
    return Map.of(
        "code",
        PLAN,
        "name",
        text(PLAN + "_" + edition),
        "subject",
        "WOMEN",
        "region",
        "000000",
        "startYear",
        2021,
        "endYear",
        2030,
        "baselineYear",
        2020,
        "effectiveFrom",
        isWhole ? LATEST : 2021,
        "domains",
        IntStream.range(0, DOMAINS).mapToObj(this::domain).toList());
  }

  private Map<String, Object> domain(int domain) {
    return Map.of(
        "code", "B" + domain,
        "name", text("B" + domain),
        "goals",
            IntStream.range(0, indicators.size())
                .filter(index -> index % DOMAINS == domain)
                .mapToObj(index -> goal(domain, index))
                .toList());
  }

  private Map<String, Object> goal(int domain, int index) {
    String code = "B" + domain + "." + index;
    return Map.of(
        "code", code,
        "text", text(code),
        "measures",
            Rows.SEXES.subList(0, isWhole ? 3 : 2).stream()
                .map(sex -> measure(code, index, sex))
                .toList());
  }

  private Map<String, Object> measure(String goal, int index, String sex) {
    String code = goal + "." + indicators.get(index) + sex;
    return Map.of(
        "code",
        code,
        "name",
        text(code),
        "class",
        "NUMERIC",
        "indicator",
        indicators.get(index),
        "sex",
        sex,
        "target",
        Map.of("kind", "AT_LEAST", "value", 62 + index % 12, "year", 2030),
        "lead",
        DEPARTMENT,
        "cooperating",
        List.of());
  }

  static Map<String, String> text(String code) {
    return Map.of("zh", "合成 " + code, "en", "synthetic " + code);
  }
}
