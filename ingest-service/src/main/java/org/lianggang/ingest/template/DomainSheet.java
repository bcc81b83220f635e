package org.lianggang.ingest.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.lianggang.ingest.format.Form;
import org.lianggang.ingest.format.Words;

/**
 * The sheet of a domain: titles, a row of headings and a row an indicator. The code, the sex of the
 * row and what is owed stand in the row itself, so that it can be sorted and rows put between.
 */
final class DomainSheet {

  private static final int HEADINGS = 3;
  private static final int WIDTH_OF_CHARACTER = 256;

  private static final Map<String, String> SEXES =
      Map.of("F", "女", "M", "男", "_U", "不详", "_T", "合计");
  private static final Map<String, String> CHOICES =
      Map.of("缺失原因", "missing", "状态", "obsStatus", "口径变化", "break");
  private static final List<String> REMARKS = List.of("缺失原因", "状态", "口径变化", "说明", "修订理由");
  private static final Map<String, Integer> WIDTHS =
      Map.of("指标名称", 36, "代码", 30, "说明", 30, "修订理由", 24);

  private final XSSFSheet sheet;
  private final Look look;
  private final Validations validations;

  DomainSheet(XSSFSheet sheet, Look look) {
    this.sheet = sheet;
    this.look = look;
    this.validations = new Validations(sheet);
  }

  void write(BlankForm form, FormSheet domain) {
    List<String> headings = headings(domain);
    titles(form, domain);
    Row heads = sheet.createRow(HEADINGS);
    for (int i = 0; i < headings.size(); i++) {
      put(heads, i, headings.get(i)).setCellStyle(look.heading());
      sheet.setColumnWidth(i, WIDTHS.getOrDefault(headings.get(i), 11) * WIDTH_OF_CHARACTER);
    }
    int last = HEADINGS;
    for (FormRow row : domain.rows()) {
      write(sheet.createRow(++last), row, headings);
    }
    for (Map.Entry<String, String> choice : CHOICES.entrySet()) {
      validations.choice(
          new CellRangeAddress(
              HEADINGS + 1,
              last,
              headings.indexOf(choice.getKey()),
              headings.indexOf(choice.getKey())),
          List.copyOf(Words.offered(choice.getValue()).keySet()));
    }
    sheet.setColumnHidden(headings.indexOf("性别"), true);
    sheet.setColumnHidden(headings.indexOf(Form.OWED), true);
    sheet.createFreezePane(headings.indexOf(Form.TOTAL.heading()), HEADINGS + 1);
    sheet.setAutoFilter(new CellRangeAddress(HEADINGS, last, 0, headings.size() - 1));
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    protect();
  }

  private static List<String> headings(FormSheet domain) {
    List<String> headings = new ArrayList<>(List.of("指标名称", "计量单位", "代码", "性别", Form.OWED));
    for (Form.Group group : Form.GROUPS) {
      if (domain.owes(group) || !"_U".equals(group.sex())) {
        headings.add(group.heading());
      }
    }
    headings.add("上年值");
    for (Form.Group group : Form.GROUPS) {
      if (domain.owesCounts(group)) {
        headings.add(group.numerator());
        headings.add(group.denominator());
      }
    }
    headings.addAll(REMARKS);
    return headings;
  }

  private void titles(BlankForm form, FormSheet domain) {
    Row title = sheet.createRow(0);
    title.setHeightInPoints(Look.TITLE_HEIGHT);
    put(title, 0, domain.domain() + "　" + form.year() + " 年统计监测表").setCellStyle(look.title());
    sheet
        .createRow(1)
        .createCell(0)
        .setCellValue(
            "填报单位：%s　地区：%s　报出期限：%s"
                .formatted(
                    form.unit().name().get("zh"), form.region().name().get("zh"), form.due()));
  }

  private void write(Row row, FormRow figures, List<String> headings) {
    put(row, headings.indexOf("指标名称"), name(figures));
    put(row, headings.indexOf("计量单位"), figures.indicator().unit());
    put(row, headings.indexOf("代码"), figures.indicator().code());
    put(row, headings.indexOf("性别"), figures.sex() == null ? "" : SEXES.get(figures.sex()));
    put(
        row,
        headings.indexOf(Form.OWED),
        figures.owed().stream().map(Form.Group::heading).collect(Collectors.joining(" ")));
    for (Form.Group group : Form.GROUPS) {
      figure(row, headings.indexOf(group.heading()), figures, group);
      count(row, headings.indexOf(group.numerator()), figures, group, true);
      count(row, headings.indexOf(group.denominator()), figures, group, false);
    }
    Cell last = put(row, headings.indexOf("上年值"), "");
    Form.Group first = figures.owed().get(0);
    if (figures.last().containsKey(first)) {
      last.setCellValue(figures.last().get(first).doubleValue());
    }
    for (String remark : REMARKS) {
      row.createCell(headings.indexOf(remark)).setCellStyle(look.text());
    }
  }

  private void figure(Row row, int column, FormRow figures, Form.Group group) {
    if (column < 0) {
      return;
    }
    Cell cell = row.createCell(column);
    cell.setCellStyle(figures.owes(group) ? look.number() : look.notOwed());
    if (figures.owes(group)) {
      validations.figure(cell, figures.indicator(), figures.last().get(group));
    }
  }

  private void count(Row row, int column, FormRow figures, Form.Group group, boolean numerator) {
    if (column < 0) {
      return;
    }
    Cell cell = row.createCell(column);
    cell.setCellStyle(figures.owesCounts(group) ? look.number() : look.notOwed());
    if (figures.owesCounts(group)) {
      validations.count(cell, figures.indicator(), numerator);
    }
  }

  private static String name(FormRow figures) {
    String name = figures.indicator().name().get("zh");
    return figures.sex() == null ? name : name + "　其中：" + SEXES.get(figures.sex());
  }

  private Cell put(Row row, int column, String text) {
    Cell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(look.fixed());
    return cell;
  }

  /** Against slips of the hand only: without a password, and rows may be put in and sorted. */
  private void protect() {
    sheet.enableLocking();
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.lockInsertRows(false);
    sheet.lockDeleteRows(false);
    sheet.lockSort(false);
    sheet.lockAutoFilter(false);
  }
}
