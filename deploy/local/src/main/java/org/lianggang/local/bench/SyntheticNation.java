package org.lianggang.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A made-up country to measure with: regions of four levels under one province, indicators of which
 * 60 % have counts, both sexes, one plan with two measures an indicator, one unit that reports all.
 */
record SyntheticNation(List<String> regions, List<String> indicators) {

  static final String UNIT = "BENCH_BUREAU";
  static final String PLAN = "BENCH_PLAN";
  static final String DEPARTMENT = "BENCH_DEPARTMENT";
  static final String PROVINCE = "150000";
  private static final int PREFECTURES = 10;
  private static final int COUNTIES = 4;
  private static final int INDICATORS = 65;
  private static final int DOMAINS = 5;

  static SyntheticNation standard() {
    List<String> regions = new ArrayList<>(List.of("000000", PROVINCE));
    for (int prefecture = 1; prefecture <= PREFECTURES; prefecture++) {
      regions.add("15%02d00".formatted(prefecture));
      for (int county = 1; county <= COUNTIES; county++) {
        regions.add("15%02d%02d".formatted(prefecture, county));
      }
    }
    return new SyntheticNation(
        List.copyOf(regions),
        IntStream.rangeClosed(1, INDICATORS).mapToObj("BENCH_%02d"::formatted).toList());
  }

  /** Three in five indicators are shares with counts, the others means without. */
  static boolean hasCounts(int indicator) {
    return indicator % 5 < 3;
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
    return code.endsWith("00") ? PROVINCE : code.substring(0, 4) + "00";
  }

  Stream<Map<String, Object>> indicatorDocuments() {
    return IntStream.range(0, indicators.size()).mapToObj(this::indicator);
  }

  private Map<String, Object> indicator(int index) {
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
    if (hasCounts(index)) {
      indicator.put("scale", 100);
    }
    return indicator;
  }

  Map<String, Object> planDocument() {
    return Map.of(
        "code",
        PLAN,
        "name",
        text(PLAN),
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
        2021,
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
        "measures", List.of(measure(code, index, "_T"), measure(code, index, "F")));
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
        Map.of("kind", "AT_LEAST", "value", 60 + index % 30, "year", 2030),
        "lead",
        DEPARTMENT,
        "cooperating",
        List.of());
  }

  static Map<String, String> text(String code) {
    return Map.of("zh", "合成 " + code, "en", "synthetic " + code);
  }
}
