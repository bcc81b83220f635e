package org.lianggang.local.durability;

import java.util.List;
import java.util.Map;
import org.lianggang.local.api.Api;

/** The least that lets one unit report counts of one region, judged by a plan of one measure. */
final class SmallCatalogue {

  static final String REGION = "000000";
  static final String UNIT = "ALXA_BUREAU";
  static final String PLAN = "ALXA_PLAN";
  static final List<String> INDICATORS = List.of("FIRST", "SECOND", "THIRD", "SHARED");

  private SmallCatalogue() {}

  static void putInto(Api ingest) {
    put(
        ingest,
        "/v1/regions/" + REGION,
        Map.of("code", REGION, "name", text(REGION), "level", "NATION", "validFrom", "2000-01-01"));
    put(ingest, "/v1/departments/BUREAU", Map.of("code", "BUREAU", "name", text("BUREAU")));
    put(
        ingest,
        "/v1/member-units/" + UNIT,
        Map.of(
            "code",
            UNIT,
            "name",
            text(UNIT),
            "department",
            "BUREAU",
            "region",
            REGION,
            "validFrom",
            "2000-01-01"));
    INDICATORS.forEach(code -> put(ingest, "/v1/indicators/" + code, indicator(code)));
    put(
        ingest,
        "/v1/duties/" + UNIT,
        Map.of(
            "unit",
            UNIT,
            "items",
            INDICATORS.stream()
                .map(code -> Map.of("indicator", code, "regions", List.of(REGION), "from", 2000))
                .toList()));
    put(ingest, "/v1/plans/" + PLAN, plan());
  }

  private static Map<String, Object> indicator(String code) {
    return Map.of(
        "code",
        code,
        "name",
        text(code),
        "unit",
        "人",
        "decimals",
        0,
        "valueKind",
        "COUNT",
        "aggregation",
        "SUM",
        "sexes",
        List.of("_T"),
        "residences",
        List.of("_T"),
        "changeBound",
        1_000_000);
  }

  private static Map<String, Object> plan() {
    return Map.of(
        "code",
        PLAN,
        "name",
        text(PLAN),
        "subject",
        "WOMEN",
        "region",
        REGION,
        "startYear",
        2021,
        "endYear",
        2030,
        "baselineYear",
        2020,
        "effectiveFrom",
        2021,
        "domains",
        List.of(
            Map.of(
                "code", "D1",
                "name", text("D1"),
                "goals",
                    List.of(
                        Map.of(
                            "code", "D1.1",
                            "text", text("D1.1"),
                            "measures", INDICATORS.stream().map(c -> measure(c)).toList())))));
  }

  private static Map<String, Object> measure(String indicator) {
    return Map.of(
        "code",
        "D1.1." + indicator,
        "name",
        text(indicator),
        "class",
        "NUMERIC",
        "indicator",
        indicator,
        "target",
        Map.of("kind", "AT_LEAST", "value", 1, "year", 2030),
        "lead",
        "BUREAU",
        "cooperating",
        List.of());
  }

  private static void put(Api ingest, String path, Map<String, Object> document) {
    ingest.put(path, document).expect(200, 201);
  }

  private static Map<String, String> text(String code) {
    return Map.of("zh", code, "en", code);
  }
}
