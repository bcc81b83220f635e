package org.lianggang.ingest.format;

import java.util.Map;
import org.lianggang.ingest.workbook.Address;

/**
 * Where a row of a report stands in a workbook: in which sheet and row of it, both as the workbook
 * names them, and each field in which column, counted from 1.
 */
public record Site(String sheet, int row, Map<String, Integer> columns) {

  /** As {@code 教育!F12}; of the row as a whole, or of a field it has no column for, the value. */
  public String addressOf(String field) {
    Integer column = field == null ? null : columns.get(field);
    int place = column == null ? columns.getOrDefault("value", columns.get("indicator")) : column;
    return sheet + "!" + Address.of(place, row);
  }
}
