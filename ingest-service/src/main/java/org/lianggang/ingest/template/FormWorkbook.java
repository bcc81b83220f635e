package org.lianggang.ingest.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.lianggang.ingest.format.Form;

/**
 * A form as a workbook: a cover to be signed, a sheet a domain, and a hidden one that says who
 * reports for what, by the names it has in a request. Nothing is protected by a password.
 */
final class FormWorkbook {

  private static final int WIDTH_OF_CHARACTER = 256;

  private static final List<String> ADVICE =
      List.of(
          "黄色单元格为填报项，灰色单元格不需填报；代码列已锁定，请勿改动。",
          "没有数据的，数值留空，并在“缺失原因”中选择原因；0 是数值，不表示缺失。",
          "状态、口径变化、说明、修订理由对本行所填各数均有效；未填的应报数适用“缺失原因”。",
          "可以排序、插入行；工作表保护没有密码，需要时可以撤销。请勿合并单元格。",
          "填好后另存为 .xlsx 发送；如有错误，可要求在原表中标出后返回。");

  private FormWorkbook() {}

  static byte[] of(BlankForm form) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Look look = Look.in(workbook);
      cover(workbook.createSheet(Form.COVER), form, look);
      for (FormSheet sheet : form.sheets()) {
        new DomainSheet(workbook.createSheet(name(workbook, sheet)), look).write(form, sheet);
      }
      keys(workbook, form);
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void cover(XSSFSheet sheet, BlankForm form, Look look) {
    Row title = sheet.createRow(0);
    title.setHeightInPoints(Look.TITLE_HEIGHT);
    text(title, 0, "妇女儿童发展规划统计监测报表", look).setCellStyle(look.title());
    Map<String, String> facts =
        Map.of(
            "填报单位", form.unit().name().get("zh") + "（" + form.unit().code() + "）",
            "地区", form.region().name().get("zh") + "（" + form.region().code() + "）",
            "报告期", form.year() + " 年",
            "截止日期", form.due().toString());
    int at = 2;
    for (String name : List.of("填报单位", "地区", "报告期", "截止日期")) {
      Row row = sheet.createRow(at++);
      text(row, 0, name, look);
      text(row, 1, facts.get(name), look);
    }
    for (String name : Form.SIGNED) {
      Row row = sheet.createRow(at++);
      text(row, 0, name, look);
      row.createCell(1).setCellStyle(look.text());
    }
    at++;
    for (String advice : ADVICE) {
      text(sheet.createRow(at++), 1, advice, look);
    }
    sheet.setColumnWidth(0, 14 * WIDTH_OF_CHARACTER);
    sheet.setColumnWidth(1, 70 * WIDTH_OF_CHARACTER);
    sheet.setFitToPage(true);
    sheet.enableLocking();
  }

  private static Cell text(Row row, int column, String text, Look look) {
    Cell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(look.plain());
    return cell;
  }

  private static void keys(XSSFWorkbook workbook, BlankForm form) {
    XSSFSheet sheet = workbook.createSheet(Form.KEYS);
    List<List<String>> keys =
        List.of(
            List.of("memberUnit", form.unit().code()),
            List.of("region", form.region().code()),
            List.of("period", String.valueOf(form.year())));
    for (int i = 0; i < keys.size(); i++) {
      Row row = sheet.createRow(i);
      row.createCell(0).setCellValue(keys.get(i).get(0));
      row.createCell(1).setCellValue(keys.get(i).get(1));
    }
    workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
  }

  /** As a sheet may be called, and no two alike. */
  private static String name(XSSFWorkbook workbook, FormSheet sheet) {
    String name = WorkbookUtil.createSafeSheetName(sheet.domain(), '、');
    String numbered = name;
    for (int i = 2; workbook.getSheet(numbered) != null; i++) {
      numbered = name.substring(0, Math.min(name.length(), 27)) + "（" + i + "）";
    }
    return numbered;
  }
}
