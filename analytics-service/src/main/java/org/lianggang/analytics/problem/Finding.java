package org.lianggang.analytics.problem;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One fault, or one thing worth knowing, of what was sent: where it stands (a row counted from 1,
 * or a JSON pointer), what was found there, and what it means in Chinese and English.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(
    FindingCode code,
    Severity severity,
    Integer row,
    String pointer,
    String field,
    Object value,
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
        field,
        value,
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
        pointer,
        field,
        value,
        Messages.message(code, figures),
        Messages.hint(code, figures).orElse(null));
  }

  /** A fault of the request as a whole. */
  public static Finding ofRequest(FindingCode code, Object... figures) {
    return at(code, null, null, null, figures);
  }

  public boolean blocks() {
    return severity == Severity.BLOCK;
  }
}
