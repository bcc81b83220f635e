package org.lianggang.ingest.format;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the columns of a table may be called and which field each stands for; which of them it
 * cannot do without; for those that are no field of a row, the only things they may say; those that
 * only tell people what they see; and whether it is people who fill it in.
 */
record Headings(
    Map<String, String> fields,
    Set<String> required,
    Map<String, Set<String>> constants,
    Set<String> passedOver,
    boolean byHand) {

  private static final Set<String> FLOW = Set.of("LIANGGANG:DF_OBSERVATIONS(1.0.0)");
  private static final Set<String> YEARLY = Set.of("A");

  /** The names of the contract, and what they are called in Chinese. */
  static final Headings PLAIN =
      new Headings(
          Map.ofEntries(
              entry("indicator", "indicator"),
              entry("指标代码", "indicator"),
              entry("代码", "indicator"),
              entry("region", "region"),
              entry("地区", "region"),
              entry("地区代码", "region"),
              entry("period", "period"),
              entry("年份", "period"),
              entry("时期", "period"),
              entry("sex", "sex"),
              entry("性别", "sex"),
              entry("residence", "residence"),
              entry("城乡", "residence"),
              entry("value", "value"),
              entry("数值", "value"),
              entry("numerator", "numerator"),
              entry("分子", "numerator"),
              entry("denominator", "denominator"),
              entry("分母", "denominator"),
              entry("obsStatus", "obsStatus"),
              entry("状态", "obsStatus"),
              entry("missing", "missing"),
              entry("缺失原因", "missing"),
              entry("break", "break"),
              entry("口径变化", "break"),
              entry("explanation", "explanation"),
              entry("说明", "explanation"),
              entry("reason", "reason"),
              entry("修订理由", "reason")),
          Set.of("indicator"),
          Map.of(),
          Set.of(),
          true);

  static final Headings SDMX_1 =
      sdmx(
          Map.of("DATAFLOW", FLOW, "FREQ", YEARLY),
          Set.of("DATAFLOW", "INDICATOR", "REF_AREA", "TIME_PERIOD", "OBS_VALUE"));

  /** Informing, appending, merging and replacing all come to the same here: rows to be checked. */
  static final Headings SDMX_2 =
      sdmx(
          Map.of(
              "STRUCTURE",
              Set.of("dataflow"),
              "STRUCTURE_ID",
              FLOW,
              "ACTION",
              Set.of("I", "A", "M", "R"),
              "FREQ",
              YEARLY),
          Set.of("STRUCTURE", "STRUCTURE_ID", "INDICATOR", "REF_AREA", "TIME_PERIOD", "OBS_VALUE"));

  /** Those that whoever fills in the field is told of. */
  Map<String, String> words(String field) {
    return byHand ? Words.offered(field) : Map.of();
  }

  private static Headings sdmx(Map<String, Set<String>> constants, Set<String> required) {
    Map<String, String> fields =
        new HashMap<>(
            Map.ofEntries(
                entry("INDICATOR", "indicator"),
                entry("REF_AREA", "region"),
                entry("TIME_PERIOD", "period"),
                entry("SEX", "sex"),
                entry("URBANISATION", "residence"),
                entry("OBS_VALUE", "value"),
                entry("NUMERATOR", "numerator"),
                entry("DENOMINATOR", "denominator"),
                entry("OBS_STATUS", "obsStatus"),
                entry("MISSING", "missing"),
                entry("BREAK", "break"),
                entry("EXPLANATION", "explanation"),
                entry("REASON", "reason")));
    constants.keySet().forEach(constant -> fields.put(constant, constant));
    return new Headings(Map.copyOf(fields), required, constants, Set.of(), false);
  }
}
