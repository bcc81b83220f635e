package org.lianggang.analytics.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads a workbook as those read it who get it. */
public final class Workbooks {

  private Workbooks() {}

  /**
   * The rows of the only sheet beneath its headings, by heading; cells without a value are left
   * out, columns without a heading have the number of their column.
   */
  public static List<Map<String, String>> rows(byte[] book) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(book))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      List<Map<String, String>> rows = new ArrayList<>();
      for (int number = 1; number <= sheet.getLastRowNum(); number++) {
        Map<String, String> cells = new TreeMap<>();
        for (Cell cell : sheet.getRow(number)) {
          cells.put(heading(sheet.getRow(0), cell.getColumnIndex()), text(cell));
        }
        rows.add(cells);
      }
      return rows;
    }
  }

  private static String heading(Row headings, int column) {
    Cell heading = headings.getCell(column);
    return heading == null ? String.valueOf(column) : text(heading);
  }

  private static String text(Cell cell) {
    return cell.getCellType() == CellType.NUMERIC
        ? ((XSSFCell) cell).getRawValue()
        : cell.getStringCellValue();
  }
}
