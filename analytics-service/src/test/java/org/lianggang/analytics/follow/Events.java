package org.lianggang.analytics.follow;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianggang.analytics.follow.FakeFeed.Event;

/** Changes as ingest words them. */
final class Events {

  private Events() {}

  /** parent null: the nation. */
  static Event region(String code, String level, String parent) {
    return new Event(
        "org.lianggang.region.put",
        """
        {"code": "%s", "name": {"zh": "%s"}, "level": "%s", %s "validFrom": "2000-01-01"}
        """
            .formatted(code, code, level, parent == null ? "" : "\"parent\": \"" + parent + "\","));
  }

  /** The nation, Inner Mongolia, Alxa League and one of its banners. */
  static List<Event> regions() {
    return List.of(
        region("000000", "NATION", null),
        region("150000", "PROVINCE", "000000"),
        region("152900", "PREFECTURE", "150000"),
        region("152921", "COUNTY", "152900"));
  }

  static Event indicator(String code, String valueKind, String unit, String scale) {
    return indicator(code, valueKind, unit, scale, "NONE");
  }

  private static Event indicator(
      String code, String valueKind, String unit, String scale, String aggregation) {
    return new Event(
        "org.lianggang.indicator.put",
        """
        {"code": "%s", "name": {"zh": "指标", "en": "%s"}, "unit": "%s", "scale": %s,
         "decimals": 1, "valueKind": "%s", "aggregation": "%s", "sexes": ["_T"],
         "residences": ["_T"], "everyYears": 1, "yearEnds": "12-31", "sensitive": false}
        """
            .formatted(code, code, unit, scale, valueKind, aggregation));
  }

  /** A rate per 1 000 of which the figure of a region follows from those right below. */
  static Event counted(String code) {
    Event rate = indicator(code, "RATE", "‰", "1000");
    return new Event(rate.type(), rate.data().replace("NONE", "RATIO_OF_SUMS"));
  }

  static Event share(String code) {
    return indicator(code, "SHARE", "%", "100");
  }

  /** A share of which the figures of regions follow from those below them. */
  static Event shareOfSums(String code) {
    return aggregated(code, "RATIO_OF_SUMS");
  }

  static Event aggregated(String code, String aggregation) {
    return indicator(code, "SHARE", "%", "100", aggregation);
  }

  static Event count(String code) {
    return indicator(code, "COUNT", "所", "1", "SUM");
  }

  /** A banner of Alxa League that ended with 2022, and what it became. */
  static Event ended(String code, String successors) {
    return new Event(
        "org.lianggang.region.put",
        """
        {"code": "%s", "name": {"zh": "旗"}, "level": "COUNTY", "parent": "152900",
         "validFrom": "2000-01-01", "validTo": "2022-12-31", "successors": ["%s"]}
        """
            .formatted(code, successors.replace(" ", "\", \"")));
  }

  /** A banner of Alxa League since 2023. */
  static Event since2023(String code) {
    return new Event(
        "org.lianggang.region.put",
        """
        {"code": "%s", "name": {"zh": "新旗"}, "level": "COUNTY", "parent": "152900",
         "validFrom": "2023-01-01"}
        """
            .formatted(code));
  }

  /** A plan of Alxa League from 2021 to 2030 on the baseline of 2020. */
  static Event plan(int version, String... measures) {
    return plan("ALXA_WOMEN_2021_2030", version, "152900", 2021, measures);
  }

  static Event plan(
      String code, int version, String region, int effectiveFrom, String... measures) {
    return new Event(
        "org.lianggang.plan.put",
        """
        {"version": %d, "plan": {"code": "%s", "name": {"zh": "规划"}, "subject": "WOMEN",
         "region": "%s", "startYear": 2021, "endYear": 2030, "baselineYear": 2020,
         "effectiveFrom": %d, "domains": [{"code": "W1", "name": {"zh": "健康"}, "goals": [
         {"code": "W1.1", "text": {"zh": "目标"}, "measures": [%s]}]}]}}
        """
            .formatted(version, code, region, effectiveFrom, String.join(",", measures)));
  }

  static String measure(String indicator, String measureClass, String target) {
    return """
        {"code": "W1.1.%s", "name": {"zh": "衡量", "en": "Measure"}, "class": "%s",
         "indicator": "%s", "target": %s, "lead": "HEALTH", "cooperating": []}
        """
        .formatted(indicator, measureClass, indicator, target);
  }

  static String numeric(String indicator, String kind, String value) {
    return measure(
        indicator,
        "NUMERIC",
        "{\"kind\": \"%s\", \"value\": %s, \"year\": 2030}".formatted(kind, value));
  }

  static String direction(String indicator, String kind) {
    return measure(indicator, "DIRECTION", "{\"kind\": \"%s\", \"year\": 2030}".formatted(kind));
  }

  static String qualitative(String code) {
    return """
        {"code": "%s", "name": {"zh": "定性"}, "class": "QUALITATIVE",
         "target": {"kind": "QUALITATIVE", "year": 2030}, "lead": "HEALTH", "cooperating": []}
        """
        .formatted(code);
  }

  static Event judgement(String measure, String region, int year, String status) {
    return new Event(
        "org.lianggang.judgement.recorded",
        """
        {"id": "%s", "recordedAt": "2026-01-01T00:00:00Z", "plan": "ALXA_WOMEN_2021_2030",
         "measure": "%s", "region": "%s", "period": "%d", "status": "%s", "evidence": "文件",
         "reviewer": "评估组"}
        """
            .formatted(id(measure + region + year + status), measure, region, year, status));
  }

  /** Years and values of one indicator in one region, "2020=24.2 2021=25"; "2021=L" is missing. */
  static Event accepted(String indicator, String region, String values) {
    return part(indicator + region + values, indicator, region, values, 1, true);
  }

  static Event part(
      String submission, String indicator, String region, String values, int part, boolean last) {
    String observations =
        Arrays.stream(values.split(" "))
            .map(value -> observation(indicator, region, value))
            .collect(Collectors.joining(","));
    return new Event(
        "org.lianggang.observations.accepted",
        """
        {"submission": "%s", "memberUnit": "UNIT", "region": "%s", "period": "2024", "part": %d,
         "last": %s, "acceptedAt": "2026-01-01T00:00:00Z", "observations": [%s]}
        """
            .formatted(id(submission), region, part, last, observations));
  }

  /**
   * "2020=24.2", "2020=24.2/121:500" with its counts, "2020=24.2#2" for the second revision,
   * "2020=24.2!" after a break, "2020F=24.2" of women.
   */
  private static String observation(String indicator, String region, String text) {
    String year = text.substring(0, 4);
    int figures = text.indexOf('=');
    String sex = figures == 4 ? "_T" : text.substring(4, figures);
    String value = text.substring(figures + 1).replaceAll("[/#!].*", "");
    String revision = text.contains("#") ? text.substring(text.indexOf('#') + 1) : "1";
    boolean missing = value.length() == 1 && Character.isLetter(value.charAt(0));
    return """
        {"indicator": "%s", "region": "%s", "period": "%s", "sex": "%s", "residence": "_T",
         "revision": %s, %s "obsStatus": "%s", "break": %s}
        """
        .formatted(
            indicator,
            region,
            year,
            sex,
            revision,
            missing ? "" : "\"value\": " + value + "," + counts(text),
            missing ? status(value) : "A",
            text.contains("!"));
  }

  /** "W" of a figure that is withdrawn. */
  private static String status(String letter) {
    return letter.equals("W") ? "O\", \"missing\": \"WITHDRAWN" : letter;
  }

  private static String counts(String text) {
    if (!text.contains("/")) {
      return "";
    }
    String[] counts = text.replaceAll(".*/", "").replaceAll("[#!].*", "").split(":");
    return "\"numerator\": %s, \"denominator\": %s,".formatted(counts[0], counts[1]);
  }

  static Event department(String code) {
    return new Event(
        "org.lianggang.department.put",
        "{\"code\": \"%s\", \"name\": {\"zh\": \"部门\"}}".formatted(code));
  }

  static Event memberUnit(String code, String region) {
    return new Event(
        "org.lianggang.member-unit.put",
        """
        {"code": "%s", "name": {"zh": "单位"}, "department": "HEALTH", "region": "%s",
         "validFrom": "2020-01-01"}
        """
            .formatted(code, region));
  }

  static Event duties(String unit, String region) {
    return new Event(
        "org.lianggang.duties.put",
        """
        {"unit": "%s", "items": [{"indicator": "I", "regions": ["%s"], "from": 2020}]}
        """
            .formatted(unit, region));
  }

  static Event waivers(String unit, int year) {
    return new Event(
        "org.lianggang.waivers.put",
        """
        {"unit": "%s", "period": "%d", "items": [{"reason": "机构合并", "by": "统计局"}]}
        """
            .formatted(unit, year));
  }

  static Event obligation(String unit, String region, String state) {
    return obligation(unit, region, state, "2025-04-01");
  }

  /** Of 2024. */
  static Event obligation(String unit, String region, String state, String day) {
    return new Event(
        "org.lianggang.obligation.changed",
        """
        {"round": "2024/COUNTY", "unit": "%s", "region": "%s", "state": "%s", "day": "%s",
         "owed": 12, "outstanding": 5}
        """
            .formatted(unit, region, state, day));
  }

  static Event closing(int year) {
    return new Event(
        "org.lianggang.round.closed",
        """
        {"year": %d, "level": "COUNTY", "day": "%d-06-30"}
        """
            .formatted(year, year + 1));
  }

  static Event reminder(String unit, String region, int year) {
    return new Event(
        "org.lianggang.obligation.reminder",
        """
        {"round": "%3$d/COUNTY", "unit": "%1$s", "region": "%2$s", "due": "%3$d-03-31", "days": -7,
         "state": "DUE", "owed": 2, "outstanding": 1, "narrative": true}
        """
            .formatted(unit, region, year));
  }

  static Event narrative(String unit, String region, int year) {
    return new Event(
        "org.lianggang.narrative.changed",
        """
        {"unit": "%s", "region": "%s", "period": "%d", "version": 1, "state": "SUBMITTED",
         "digest": "%s"}
        """
            .formatted(unit, region, year, "0f".repeat(32)));
  }

  static Event round(int year) {
    return new Event(
        "org.lianggang.round.put",
        """
        {"year": %d, "level": "COUNTY", "opens": "2025-01-01", "due": "2025-03-31",
         "closes": "2025-06-30", "exceptions": []}
        """
            .formatted(year));
  }

  private static String id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
