package org.lianggang.ingest.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Severity;

/** Colours and comments in the cells of a workbook. */
final class Marks {

  /** By whom a comment has to be to be taken away again. */
  private static final String AUTHOR = "Lianggang";

  private static final Map<Severity, IndexedColors> COLOURS =
      Map.of(
          Severity.BLOCK, IndexedColors.ROSE,
          Severity.EXPLAIN, IndexedColors.LIGHT_ORANGE,
          Severity.NOTE, IndexedColors.LIGHT_TURQUOISE);

  private final XSSFWorkbook workbook;
  private final CreationHelper made;
  private final Map<List<Object>, CellStyle> coloured = new HashMap<>();

  Marks(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.made = workbook.getCreationHelper();
  }

  /** At an address as 教育!F12 or 教育!A5:B7; of a range the first cell has the comment. */
  void put(String address, List<Finding> findings) {
    int end = address.lastIndexOf('!');
    Sheet sheet = workbook.getSheet(address.substring(0, end));
    if (sheet == null) {
      return;
    }
    CellRangeAddress range = CellRangeAddress.valueOf(address.substring(end + 1));
    Row row = sheet.getRow(range.getFirstRow());
    row = row == null ? sheet.createRow(range.getFirstRow()) : row;
    Cell cell = row.getCell(range.getFirstColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    cell.setCellStyle(coloured(cell.getCellStyle(), worst(findings)));
    if (cell.getCellComment() == null) {
      comment(sheet, cell, text(findings));
    }
  }

  /** The colour a cell had before is not known; what is open has that of what is filled in. */
  static void clear(XSSFWorkbook workbook) {
    int summary = workbook.getSheetIndex(Marking.SUMMARY);
    if (summary >= 0 && workbook.getNumberOfSheets() > 1) {
      workbook.removeSheetAt(summary);
    }
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      XSSFSheet sheet = workbook.getSheetAt(i);
      List<CellAddress> marked =
          sheet.getCellComments().entrySet().stream()
              .filter(comment -> AUTHOR.equals(comment.getValue().getAuthor()))
              .map(Map.Entry::getKey)
              .toList();
      marked.forEach(at -> clear(workbook, sheet, at));
    }
  }

  private static void clear(XSSFWorkbook workbook, XSSFSheet sheet, CellAddress at) {
    Row row = sheet.getRow(at.getRow());
    Cell cell = row == null ? null : row.getCell(at.getColumn());
    if (cell == null) {
      return;
    }
    cell.removeCellComment();
    CellStyle plain = workbook.createCellStyle();
    plain.cloneStyleFrom(cell.getCellStyle());
    if (plain.getLocked()) {
      plain.setFillPattern(FillPatternType.NO_FILL);
    } else {
      plain.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
    }
    cell.setCellStyle(plain);
  }

  private CellStyle coloured(CellStyle style, Severity severity) {
    return coloured.computeIfAbsent(
        List.of(style.getIndex(), severity),
        both -> {
          CellStyle coloured = workbook.createCellStyle();
          coloured.cloneStyleFrom(style);
          coloured.setFillForegroundColor(COLOURS.get(severity).getIndex());
          coloured.setFillPattern(FillPatternType.SOLID_FOREGROUND);
          return coloured;
        });
  }

  private void comment(Sheet sheet, Cell cell, String text) {
    ClientAnchor anchor = made.createClientAnchor();
    anchor.setCol1(cell.getColumnIndex() + 1);
    anchor.setCol2(cell.getColumnIndex() + 5);
    anchor.setRow1(cell.getRowIndex());
    anchor.setRow2(cell.getRowIndex() + 6);
    Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(made.createRichTextString(text));
    comment.setAuthor(AUTHOR);
    cell.setCellComment(comment);
  }

  private static Severity worst(List<Finding> findings) {
    return findings.stream().map(Finding::severity).min(Severity::compareTo).orElseThrow();
  }

  private static String text(List<Finding> findings) {
    return findings.stream()
        .flatMap(
            finding ->
                Stream.of(
                    finding.code().name(),
                    finding.message().zh(),
                    finding.message().en(),
                    finding.hint() == null ? "" : finding.hint().zh()))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
