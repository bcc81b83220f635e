package org.lianggang.ingest.staging;

import java.math.BigDecimal;

/** Rows of a table in the text format of PostgreSQL's COPY. */
final class CopyText {

  private final Bytes text = new Bytes();
  private boolean inRow;

  CopyText cell(Object value) {
    if (inRow) {
      text.append('\t');
    }
    inRow = true;
    if (value == null) {
      text.append("\\N");
    } else if (value instanceof BigDecimal decimal) {
      text.append(decimal.toPlainString());
    } else {
      text.append(value.toString(), CopyText::escaped);
    }
    return this;
  }

  void endOfRow() {
    text.append('\n');
    inRow = false;
  }

  boolean isFull() {
    return text.isFull();
  }

  <E extends Exception> void take(Bytes.Taker<E> taker) throws E {
    text.take(taker);
  }

  private static String escaped(char one) {
    return switch (one) {
      case '\\' -> "\\\\";
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      default -> null;
    };
  }
}
