package org.lianggang.ingest.format;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.lianggang.ingest.intake.Cell;
import org.lianggang.ingest.intake.Missing;
import org.lianggang.ingest.intake.ObsStatus;
import org.lianggang.ingest.intake.Row;

/** A row while it is read, field by field and in any order; the same for every format. */
final class SentRow {

  static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  static final int LONGEST_TEXT = 2000;

  private static final List<String> SEXES = List.of("_T", "F", "M", "_U");
  private static final List<String> RESIDENCES = List.of("_T", "U", "R");

  private static final Map<String, ObsStatus> STATUSES = byName(ObsStatus.values());
  private static final Map<String, Missing> WHY_MISSING = byName(Missing.values());

  private String indicator = "";
  private String region;
  private String period;
  private String sex;
  private String residence;
  private BigDecimal value;
  private BigDecimal numerator;
  private BigDecimal denominator;
  private ObsStatus obsStatus;
  private Missing missing;
  private boolean seriesBreak;
  private String explanation;
  private String reason;

  void take(String field, Source from) throws IOException {
    switch (field) {
      case "indicator" -> indicator = from.code();
      case "region" -> region = from.code();
      case "period" -> period = from.matching(YEAR);
      case "sex" -> sex = from.oneOf(SEXES);
      case "residence" -> residence = from.oneOf(RESIDENCES);
      case "value" -> value = from.number();
      case "numerator" -> numerator = from.number();
      case "denominator" -> denominator = from.number();
      case "obsStatus" -> obsStatus = from.oneOf(STATUSES);
      case "missing" -> missing = from.oneOf(WHY_MISSING);
      case "break" -> seriesBreak = from.flag();
      case "explanation" -> explanation = from.text(LONGEST_TEXT);
      case "reason" -> reason = from.text(LONGEST_TEXT);
      default -> from.unknown();
    }
  }

  /** Null says nothing of it. */
  SentRow of(String sex, String residence) {
    this.sex = sex == null ? this.sex : sex;
    this.residence = residence == null ? this.residence : residence;
    return this;
  }

  Row numbered(int number) {
    return new Row(
        number,
        new Cell(indicator, region, period, sex, residence),
        value,
        numerator,
        denominator,
        obsStatus,
        missing,
        seriesBreak,
        explanation,
        reason);
  }

  private static <E extends Enum<E>> Map<String, E> byName(E[] constants) {
    Map<String, E> byName = new LinkedHashMap<>();
    for (E constant : constants) {
      byName.put(constant.name(), constant);
    }
    return byName;
  }
}
