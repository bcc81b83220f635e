package org.lianggang.ingest.template;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a form: what is filled in is yellow and open, everything else is locked. */
record Look(
    CellStyle title,
    CellStyle plain,
    CellStyle heading,
    CellStyle fixed,
    CellStyle notOwed,
    CellStyle number,
    CellStyle text) {

  static final float TITLE_HEIGHT = 24;

  static Look in(XSSFWorkbook workbook) {
    return new Look(
        title(workbook),
        wrapped(workbook),
        heading(workbook),
        bordered(workbook, null, true),
        bordered(workbook, IndexedColors.GREY_25_PERCENT, true),
        bordered(workbook, IndexedColors.LIGHT_YELLOW, false),
        text(workbook));
  }

  private static CellStyle title(XSSFWorkbook workbook) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(bold(workbook, 14));
    return style;
  }

  private static CellStyle wrapped(XSSFWorkbook workbook) {
    CellStyle style = workbook.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private static CellStyle heading(XSSFWorkbook workbook) {
    CellStyle style = bordered(workbook, IndexedColors.PALE_BLUE, true);
    style.setFont(bold(workbook, 11));
    style.setAlignment(HorizontalAlignment.CENTER);
    return style;
  }

  /** Read as text, whatever is typed. */
  private static CellStyle text(XSSFWorkbook workbook) {
    CellStyle style = bordered(workbook, IndexedColors.LIGHT_YELLOW, false);
    style.setDataFormat(workbook.createDataFormat().getFormat("@"));
    return style;
  }

  private static XSSFCellStyle bordered(XSSFWorkbook workbook, IndexedColors fill, boolean locked) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setLocked(locked);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    if (fill != null) {
      style.setFillForegroundColor(fill.getIndex());
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    return style;
  }

  private static Font bold(XSSFWorkbook workbook, int points) {
    Font font = workbook.createFont();
    font.setBold(true);
    font.setFontHeightInPoints((short) points);
    return font;
  }
}
