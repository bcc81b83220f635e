package org.lianggang.local.faults;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianggang.local.api.Acceptance;
import org.lianggang.local.api.Api;

/** The least that lets one unit report counts of one region, judged by a plan of one measure. */
public final class SmallCatalogue {

  public static final String REGION = "000000";
  public static final String UNIT = "ALXA_BUREAU";
  public static final String PLAN = "ALXA_PLAN";
  static final String POISONED = "POISONED";
  static final List<String> INDICATORS = List.of("FIRST", "SECOND", "THIRD", "SHARED", POISONED);
  static final String ATTAINMENT =
      "/v1/attainment?plan=" + PLAN + "&region=" + REGION + "&period=2021";
  static final String ASSESSMENTS =
      "/v1/assessments?plan=" + PLAN + "&region=" + REGION + "&period=2021";
  static final String WARNINGS = "/v1/warnings?plan=" + PLAN + "&region=" + REGION;
  static final String SERIES = "/v1/series?region=" + REGION + "&indicator=";

  /** Reported by sex and residence for ten years: six hundred figures. */
  static final List<String> LONG = List.of("LONG_1", "LONG_2", "LONG_3", "LONG_4", "LONG_5");

  private static final List<String> SEXES = List.of("_T", "F", "M", "_U");
  private static final List<String> RESIDENCES = List.of("_T", "U", "R");

  private SmallCatalogue() {}

  public static void putInto(Api ingest) {
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
    INDICATORS.forEach(
        code ->
            put(ingest, "/v1/indicators/" + code, indicator(code, List.of("_T"), List.of("_T"))));
    LONG.forEach(code -> put(ingest, "/v1/indicators/" + code, indicator(code, SEXES, RESIDENCES)));
    put(
        ingest,
        "/v1/duties/" + UNIT,
        Map.of(
            "unit",
            UNIT,
            "items",
            Stream.of(INDICATORS, LONG)
                .flatMap(List::stream)
                .map(code -> Map.of("indicator", code, "regions", List.of(REGION), "from", 2000))
                .toList()));
    put(ingest, "/v1/plans/" + PLAN, plan());
  }

  /** The total is three times the value, each sex the value. */
  static List<Map<String, Object>> longReport(int value) {
    return LONG.stream()
        .flatMap(
            code ->
                IntStream.range(2000, 2010)
                    .mapToObj(String::valueOf)
                    .flatMap(year -> figures(code, year, value)))
        .toList();
  }

  private static Stream<Map<String, Object>> figures(String code, String year, int value) {
    return SEXES.stream()
        .flatMap(
            sex ->
                RESIDENCES.stream()
                    .map(
                        residence ->
                            row(code, year, sex, residence, sex.equals("_T") ? 3 * value : value)));
  }

  /** What the unit sends to {@code POST /v1/submissions}. */
  static Map<String, Object> report(List<Map<String, Object>> rows) {
    return Map.of("memberUnit", UNIT, "region", REGION, "period", "2021", "observations", rows);
  }

  /** Has one figure reported and accepted; with a note, unless that is null. */
  public static void accept(Api ingest, int value, String note) {
    Map<String, Object> report =
        new HashMap<>(report(List.of(row("FIRST", "2021", "_T", "_T", value))));
    if (note != null) {
      report.put("note", note);
    }
    Acceptance.of(ingest.post("/v1/submissions", report, Map.of()).expect(201))
        .by(ingest)
        .among(200);
  }

  static Map<String, Object> row(
      String indicator, String period, String sex, String residence, int value) {
    return Map.of(
        "indicator", indicator,
        "period", period,
        "sex", sex,
        "residence", residence,
        "value", value,
        "reason", "counted again",
        "explanation", "counted again");
  }

  private static Map<String, Object> indicator(
      String code, List<String> sexes, List<String> residences) {
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
        sexes,
        "residences",
        residences,
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
