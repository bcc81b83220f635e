package org.lianggang.ingest.template;

import static org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType.BETWEEN;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.catalogue.ValueKind;

/** What a spreadsheet program lets into a cell; pasting goes past it, so that it is only a help. */
final class Validations {

  /** As large as a figure can be kept. */
  private static final BigDecimal MOST = new BigDecimal("999999999999999");

  /** As long as a box in a spreadsheet program can be. */
  private static final int LONGEST = 255;

  private final XSSFSheet sheet;
  private final DataValidationHelper helper;

  Validations(XSSFSheet sheet) {
    this.sheet = sheet;
    this.helper = sheet.getDataValidationHelper();
  }

  /**
   * Within the bounds of the indicator; on entering, they and the figure of last time are shown.
   */
  void figure(Cell cell, Indicator indicator, BigDecimal last) {
    boolean yesOrNo = indicator.valueKind() == ValueKind.YES_NO;
    BigDecimal low = yesOrNo ? BigDecimal.ZERO : or(indicator.minimum(), MOST.negate());
    BigDecimal high = yesOrNo ? BigDecimal.ONE : or(indicator.maximum(), MOST);
    boolean whole =
        yesOrNo || indicator.valueKind() == ValueKind.COUNT && indicator.decimals() == 0;
    String allowed =
        "应为%s%s"
            .formatted(
                whole ? "整数" : "数字（最多 " + indicator.decimals() + " 位小数）",
                range(indicator.minimum(), indicator.maximum()));
    number(
        cell,
        whole,
        low,
        high,
        last == null ? allowed : "上年值：" + last.toPlainString() + "；" + allowed);
  }

  void count(Cell cell, Indicator indicator, boolean numerator) {
    Map<String, String> name = numerator ? indicator.numerator() : indicator.denominator();
    boolean whole =
        indicator.valueKind() == ValueKind.RATE || indicator.valueKind() == ValueKind.SHARE;
    number(
        cell,
        whole,
        whole ? BigDecimal.ZERO : MOST.negate(),
        MOST,
        (numerator ? "分子：" : "分母：") + (name == null ? "" : name.getOrDefault("zh", "")));
  }

  void choice(CellRangeAddress cells, List<String> words) {
    DataValidation validation =
        helper.createValidation(
            helper.createExplicitListConstraint(words.toArray(String[]::new)), list(cells));
    validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
    validation.createErrorBox("请从列表中选择", String.join("、", words));
    validation.setShowErrorBox(true);
    sheet.addValidationData(validation);
  }

  private void number(Cell cell, boolean whole, BigDecimal low, BigDecimal high, String prompt) {
    String lowest = low.toPlainString();
    String highest = high.toPlainString();
    DataValidationConstraint constraint =
        whole
            ? helper.createIntegerConstraint(BETWEEN, lowest, highest)
            : helper.createDecimalConstraint(BETWEEN, lowest, highest);
    DataValidation validation =
        helper.createValidation(
            constraint,
            list(
                new CellRangeAddress(
                    cell.getRowIndex(),
                    cell.getRowIndex(),
                    cell.getColumnIndex(),
                    cell.getColumnIndex())));
    validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
    String shown = prompt.length() > LONGEST ? prompt.substring(0, LONGEST) : prompt;
    validation.createErrorBox("数值不符合要求", shown);
    validation.setShowErrorBox(true);
    validation.createPromptBox("填报提示", shown);
    validation.setShowPromptBox(true);
    sheet.addValidationData(validation);
  }

  private static String range(BigDecimal minimum, BigDecimal maximum) {
    if (minimum == null && maximum == null) {
      return "";
    }
    return "，"
        + (minimum == null ? "" : "不小于 " + minimum.toPlainString())
        + (minimum == null || maximum == null ? "" : "，")
        + (maximum == null ? "" : "不大于 " + maximum.toPlainString());
  }

  private static CellRangeAddressList list(CellRangeAddress cells) {
    return new CellRangeAddressList(
        cells.getFirstRow(), cells.getLastRow(), cells.getFirstColumn(), cells.getLastColumn());
  }

  private static BigDecimal or(BigDecimal bound, BigDecimal otherwise) {
    return bound == null ? otherwise : bound;
  }
}
