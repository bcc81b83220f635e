package org.lianggang.ingest.submission;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Workbooks as a spreadsheet program writes them, from sheets in which ⏎ ends a row and | a cell:
 * digits are a number, 'x a text whatever it looks like, =x a formula with its result computed, ?=x
 * one without, 5% a number in the format of percentages, 2024-01-05 a date, #REF! an error.
 */
final class Spreadsheet {

  static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private Spreadsheet() {}

  static byte[] of(String sheet) {
    return of(Map.of("Sheet1", sheet));
  }

  static byte[] of(Map<String, String> sheets) {
    return of(sheets, workbook -> {});
  }

  static byte[] of(Map<String, String> sheets, Consumer<XSSFWorkbook> then) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      sheets.forEach((name, rows) -> fill(workbook.createSheet(name), rows));
      then.accept(workbook);
      return bytes(workbook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] changed(byte[] workbook, Consumer<XSSFWorkbook> change) {
    try (XSSFWorkbook changed = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      change.accept(changed);
      return bytes(changed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same archive with another text in one of its parts, which may be a new one. */
  static byte[] withPart(byte[] workbook, String part, UnaryOperator<String> change) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    boolean found = false;
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook));
        ZipOutputStream to = new ZipOutputStream(packed)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        byte[] content = from.readAllBytes();
        if (entry.getName().equals(part)) {
          found = true;
          content = text(change.apply(new String(content, StandardCharsets.UTF_8)));
        }
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(content);
      }
      if (!found) {
        to.putNextEntry(new ZipEntry(part));
        to.write(text(change.apply("")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  static Response post(String year, byte[] workbook) {
    return Table.request(TYPE, year).body(workbook).post("/v1/submissions");
  }

  static Response tried(String year, byte[] workbook) {
    return bare().queryParams(head(year)).body(workbook).post("/v1/submissions?dryRun=true");
  }

  static RequestSpecification bare() {
    return Table.bare(TYPE);
  }

  private static Map<String, String> head(String year) {
    return Map.of("memberUnit", "HEALTH", "region", "152900", "period", year);
  }

  /** One finding as "cell CODE field", with - for what it does not have. */
  static String found(Response answer) {
    List<Map<String, Object>> findings = answer.path("findings");
    return findings.stream()
        .map(
            finding ->
                finding.getOrDefault("cell", "-")
                    + " "
                    + finding.get("code")
                    + " "
                    + finding.getOrDefault("field", "-"))
        .collect(Collectors.joining(", "));
  }

  static byte[] bytes(XSSFWorkbook workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return bytes.toByteArray();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void fill(Sheet sheet, String rows) {
    List<Cell> computed = new ArrayList<>();
    String[] lines = rows.split("⏎", -1);
    for (int i = 0; i < lines.length; i++) {
      Row row = sheet.createRow(i);
      String[] cells = lines[i].split("\\|", -1);
      for (int j = 0; j < cells.length; j++) {
        if (!cells[j].isBlank()) {
          fill(row.createCell(j), cells[j].strip(), computed);
        }
      }
    }
    FormulaEvaluator evaluator = sheet.getWorkbook().getCreationHelper().createFormulaEvaluator();
    computed.forEach(evaluator::evaluateFormulaCell);
  }

  private static void fill(Cell cell, String said, List<Cell> computed) {
    if (said.matches("-?[0-9.]+")) {
      cell.setCellValue(Double.parseDouble(said));
    } else if (said.matches("[0-9.]+%")) {
      cell.setCellValue(Double.parseDouble(said.replace("%", "")) / 100);
      cell.setCellStyle(format(cell, "0.0%"));
    } else if (said.matches("\\d{4}-\\d\\d-\\d\\d")) {
      cell.setCellValue(LocalDate.parse(said));
      cell.setCellStyle(format(cell, "yyyy/m/d"));
    } else if (said.startsWith("#")) {
      cell.setCellErrorValue(FormulaError.forString(said).getCode());
    } else if (said.startsWith("=")) {
      cell.setCellFormula(said.substring(1));
      computed.add(cell);
    } else if (said.startsWith("?=")) {
      cell.setCellFormula(said.substring(2));
    } else {
      cell.setCellValue(said.startsWith("'") ? said.substring(1) : said);
    }
  }

  private static CellStyle format(Cell cell, String format) {
    CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
    style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
    return style;
  }
}
