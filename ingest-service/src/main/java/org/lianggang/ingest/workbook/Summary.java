package org.lianggang.ingest.workbook;

import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.LocalizedText;
import org.lianggang.ingest.problem.Severity;

/** The first sheet of a marked workbook: a row a finding, with a link to its cell. */
final class Summary {

  private static final List<String> HEADINGS =
      List.of("序号", "级别", "单元格", "值", "问题", "处理建议", "Problem", "Hint", "编码");
  private static final List<Integer> WIDTHS = List.of(6, 10, 22, 16, 46, 36, 46, 36, 28);
  private static final Map<Severity, String> SEVERITIES =
      Map.of(Severity.BLOCK, "错误", Severity.EXPLAIN, "需说明", Severity.NOTE, "提示");
  private static final int WIDTH_OF_CHARACTER = 256;

  private final XSSFWorkbook workbook;
  private final XSSFSheet sheet;
  private final CellStyle bold;
  private final CellStyle wrapped;

  private Summary(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.sheet = workbook.createSheet(Marking.SUMMARY);
    Font font = workbook.createFont();
    font.setBold(true);
    this.bold = workbook.createCellStyle();
    bold.setFont(font);
    this.wrapped = workbook.createCellStyle();
    wrapped.setWrapText(true);
    wrapped.setVerticalAlignment(VerticalAlignment.TOP);
  }

  static void write(XSSFWorkbook workbook, List<Finding> findings) {
    Summary summary = new Summary(workbook);
    summary.write(findings);
    workbook.setSheetOrder(Marking.SUMMARY, 0);
    workbook.setActiveSheet(0);
  }

  private void write(List<Finding> findings) {
    long blocking = findings.stream().filter(Finding::blocks).count();
    put(
            sheet.createRow(0),
            0,
            "未保存任何数据：共 %d 条，其中错误 %d 条 / Nothing was stored: %d findings, %d of them faults"
                .formatted(findings.size(), blocking, findings.size(), blocking))
        .setCellStyle(bold);
    Row heads = sheet.createRow(1);
    for (int i = 0; i < HEADINGS.size(); i++) {
      put(heads, i, HEADINGS.get(i)).setCellStyle(bold);
      sheet.setColumnWidth(i, WIDTHS.get(i) * WIDTH_OF_CHARACTER);
    }
    for (int i = 0; i < findings.size(); i++) {
      write(sheet.createRow(i + 2), i + 1, findings.get(i));
    }
    sheet.createFreezePane(0, 2);
  }

  private void write(Row row, int number, Finding finding) {
    row.createCell(0).setCellValue(number);
    put(row, 1, SEVERITIES.get(finding.severity()));
    Cell place = put(row, 2, finding.cell() == null ? "" : finding.cell());
    if (finding.cell() != null) {
      place.setHyperlink(link(finding.cell()));
    }
    put(row, 3, finding.value() == null ? "" : finding.value().toString());
    put(row, 4, finding.message().zh());
    put(row, 5, hint(finding).zh());
    put(row, 6, finding.message().en());
    put(row, 7, hint(finding).en());
    put(row, 8, finding.code().name());
  }

  private Hyperlink link(String address) {
    int end = address.lastIndexOf('!');
    Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress(
        "'" + address.substring(0, end).replace("'", "''") + "'" + address.substring(end));
    return link;
  }

  private Cell put(Row row, int column, String text) {
    Cell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(wrapped);
    return cell;
  }

  private static LocalizedText hint(Finding finding) {
    return finding.hint() == null ? new LocalizedText("", "") : finding.hint();
  }
}
