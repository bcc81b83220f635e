package org.lianggang.ingest.format;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.lianggang.ingest.intake.Cell;
import org.lianggang.ingest.intake.Missing;
import org.lianggang.ingest.intake.ObsStatus;
import org.lianggang.ingest.intake.Row;
import org.lianggang.ingest.problem.Finding;

/** One element of {@code observations}; the parser stands at its opening brace. */
final class JsonRow {

  static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  static final int LONGEST_TEXT = 2000;

  private static final List<String> SEXES = List.of("_T", "F", "M", "_U");
  private static final List<String> RESIDENCES = List.of("_T", "U", "R");

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

  private JsonRow() {}

  static Row read(JsonParser json, int number, List<Finding> faults) throws IOException {
    Fields fields = new Fields(json, Place.row(number), faults);
    JsonRow row = new JsonRow();
    for (String field = fields.next(); field != null; field = fields.next()) {
      row.take(field, fields);
    }
    fields.require(List.of("indicator"));
    return row.numbered(number);
  }

  private void take(String field, Fields fields) throws IOException {
    switch (field) {
      case "indicator" -> indicator = fields.code();
      case "region" -> region = fields.code();
      case "period" -> period = fields.matching(YEAR);
      case "sex" -> sex = fields.oneOf(SEXES);
      case "residence" -> residence = fields.oneOf(RESIDENCES);
      case "value" -> value = fields.number();
      case "numerator" -> numerator = fields.number();
      case "denominator" -> denominator = fields.number();
      case "obsStatus" -> obsStatus = fields.oneOf(ObsStatus.class);
      case "missing" -> missing = fields.oneOf(Missing.class);
      case "break" -> seriesBreak = fields.flag();
      case "explanation" -> explanation = fields.text(LONGEST_TEXT);
      case "reason" -> reason = fields.text(LONGEST_TEXT);
      default -> fields.unknown();
    }
  }

  private Row numbered(int number) {
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
}
