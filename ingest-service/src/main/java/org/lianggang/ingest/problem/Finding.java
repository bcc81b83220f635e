package org.lianggang.ingest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One fault, or one thing worth knowing, of what was sent: where it stands (a row counted from 1,
 * in a table also its column, in a workbook its cell, or a JSON pointer), what was found there, the
 * declared rule that found it, the waiver it falls under, and what it means in Chinese and English.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(
    FindingCode code,
    Severity severity,
    Integer row,
    Integer column,
    String cell,
    String pointer,
    String field,
    Object value,
    String rule,
    String waiver,
    LocalizedText message,
    LocalizedText hint) {

  /** A fault in a row of observations; the figures go into the wording. */
  public static Finding ofRow(
      FindingCode code, Severity severity, int row, String field, Object value, Object... figures) {
    return new Finding(
        code,
        severity,
        row,
        null,
        null,
        null,
        field,
        value,
        null,
        null,
        Messages.message(code, figures),
        Messages.hint(code, figures).orElse(null));
  }

  /** A fault in a document, at a JSON pointer. */
  public static Finding at(
      FindingCode code, String pointer, String field, Object value, Object... figures) {
    return new Finding(
        code,
        Severity.BLOCK,
        null,
        null,
        null,
        pointer,
        field,
        value,
        null,
        null,
        Messages.message(code, figures),
        Messages.hint(code, figures).orElse(null));
  }

  /** A fault of the request as a whole. */
  public static Finding ofRequest(FindingCode code, Object... figures) {
    return at(code, null, null, null, figures);
  }

  /** Something of the request as a whole that is worth knowing and refuses nothing. */
  public static Finding note(FindingCode code, Object... figures) {
    Finding fault = ofRequest(code, figures);
    return new Finding(
        code,
        Severity.NOTE,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        fault.message(),
        fault.hint());
  }

  /** The same in a column of a table, counted from 1. */
  public Finding inColumn(int place) {
    return new Finding(
        code, severity, row, place, cell, pointer, field, value, rule, waiver, message, hint);
  }

  /** The same in a cell of a workbook, as {@code 教育!F12}; null leaves it as it is. */
  public Finding inCell(String address) {
    return address == null
        ? this
        : new Finding(
            code, severity, row, column, address, pointer, field, value, rule, waiver, message,
            hint);
  }

  /** The same as what a declared rule has found. */
  public Finding ofRule(String rule) {
    return new Finding(
        code, severity, row, column, cell, pointer, field, value, rule, waiver, message, hint);
  }

  /** The same noted, since a waiver covers it. */
  public Finding under(String waiver) {
    return new Finding(
        code, Severity.NOTE, row, column, cell, pointer, field, value, rule, waiver, message, hint);
  }

  public boolean blocks() {
    return severity == Severity.BLOCK;
  }
}
