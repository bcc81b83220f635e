package org.lianggang.ingest.template;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A form as a clerk has it open, who finds cells by what stands in their row and column. */
final class Filled {

  static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final int HEADINGS = 3;

  private final XSSFWorkbook workbook;

  private Filled(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  static Filled of(byte[] bytes) {
    try {
      return new Filled(new XSSFWorkbook(new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RequestSpecification request() {
    return RestAssured.given().contentType(TYPE);
  }

  XSSFWorkbook workbook() {
    return workbook;
  }

  List<String> sheets() {
    List<String> names = new ArrayList<>();
    workbook.forEach(sheet -> names.add(sheet.getSheetName()));
    return names;
  }

  /** All cells of a row of a sheet, in their order. */
  List<String> row(String sheet, int row) {
    List<String> texts = new ArrayList<>();
    workbook.getSheet(sheet).getRow(row).forEach(cell -> texts.add(text(cell)));
    return texts;
  }

  /** The row of an indicator by its name, as "学前教育毛入园率". */
  Cell cell(String sheet, String name, String heading) {
    Sheet form = workbook.getSheet(sheet);
    int column = row(sheet, HEADINGS).indexOf(heading);
    for (Row row : form) {
      if (text(row.getCell(0)).equals(name)) {
        return row.getCell(column);
      }
    }
    throw new IllegalArgumentException(name);
  }

  Filled put(String sheet, String name, String heading, double figure) {
    cell(sheet, name, heading).setCellValue(figure);
    return this;
  }

  Filled put(String sheet, String name, String heading, String word) {
    cell(sheet, name, heading).setCellValue(word);
    return this;
  }

  /** Every cell that is filled in and open, as Sheet!A1. */
  Map<String, Object> entries() {
    Map<String, Object> entries = new LinkedHashMap<>();
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (!cell.getCellStyle().getLocked() && !text(cell).isEmpty()) {
            entries.put(
                sheet.getSheetName() + "!" + cell.getAddress(),
                cell.getCellType() == CellType.NUMERIC
                    ? (Object) cell.getNumericCellValue()
                    : text(cell));
          }
        }
      }
    }
    return entries;
  }

  /** What is asked for on the cover. */
  Filled sign(String name, String answer) {
    for (Row row : workbook.getSheet("封面")) {
      if (text(row.getCell(0)).equals(name)) {
        row.getCell(1).setCellValue(answer);
      }
    }
    return this;
  }

  byte[] bytes() {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Cell cell) {
    if (cell == null) {
      return "";
    }
    return cell.getCellType() == CellType.NUMERIC
        ? String.valueOf(cell.getNumericCellValue())
        : cell.getStringCellValue();
  }
}
