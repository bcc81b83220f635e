package org.lianggang.ingest.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.catalogue.PlannedIndicator;
import org.lianggang.ingest.format.Form;
import org.lianggang.ingest.intake.Cell;
import org.lianggang.ingest.intake.Figure;

/**
 * How the figures that are owed are laid out: a sheet a domain, in the order of the plans, and a
 * row an indicator. An indicator of several domains stands in the first; those of none in the last
 * sheet. Figures of one sex by residence have a row of their own (其中：女).
 */
final class Layout {

  private static final String NO_DOMAIN = "其他";

  private final Map<String, Indicator> indicators;
  private final Map<Cell, Figure> accepted;

  /** What was accepted in earlier years is looked up there. */
  Layout(Map<String, Indicator> indicators, Map<Cell, Figure> accepted) {
    this.indicators = indicators;
    this.accepted = accepted;
  }

  List<FormSheet> of(List<Cell> owed, List<PlannedIndicator> plans) {
    Map<String, List<FormRow>> rows = rows(owed);
    Map<String, List<FormRow>> sheets = new LinkedHashMap<>();
    Set<String> placed = new HashSet<>();
    for (PlannedIndicator planned : plans) {
      if (rows.containsKey(planned.indicator()) && placed.add(planned.indicator())) {
        sheets
            .computeIfAbsent(planned.domain(), domain -> new ArrayList<>())
            .addAll(rows.get(planned.indicator()));
      }
    }
    rows.forEach(
        (indicator, its) -> {
          if (!placed.contains(indicator)) {
            sheets.computeIfAbsent(NO_DOMAIN, domain -> new ArrayList<>()).addAll(its);
          }
        });
    return sheets.entrySet().stream()
        .map(sheet -> new FormSheet(sheet.getKey(), sheet.getValue()))
        .toList();
  }

  /** By indicator, in the order of their codes. */
  private Map<String, List<FormRow>> rows(List<Cell> owed) {
    Map<String, List<Cell>> byIndicator = new TreeMap<>();
    for (Cell cell : owed) {
      byIndicator.computeIfAbsent(cell.indicator(), code -> new ArrayList<>()).add(cell);
    }
    Map<String, List<FormRow>> rows = new TreeMap<>();
    byIndicator.forEach((code, cells) -> rows.put(code, rows(indicators.get(code), cells)));
    return rows;
  }

  private List<FormRow> rows(Indicator indicator, List<Cell> cells) {
    List<FormRow> rows = new ArrayList<>();
    for (String sex : sexesOfRows(indicator, cells)) {
      Map<Form.Group, Cell> byGroup = new LinkedHashMap<>();
      for (Form.Group group : Form.GROUPS) {
        cells.stream()
            .filter(cell -> isOf(group, sex, indicator, cell))
            .findFirst()
            .ifPresent(cell -> byGroup.put(group, cell));
      }
      if (!byGroup.isEmpty()) {
        rows.add(
            new FormRow(indicator, sex, List.copyOf(byGroup.keySet()), last(indicator, byGroup)));
      }
    }
    return rows;
  }

  /** Null for the first row; then each other sex that is owed by residence. */
  private static Set<String> sexesOfRows(Indicator indicator, List<Cell> cells) {
    Set<String> sexes = new LinkedHashSet<>();
    sexes.add(null);
    cells.stream()
        .filter(cell -> !cell.residence().equals(Indicator.TOTAL))
        .map(Cell::sex)
        .filter(sex -> !sex.equals(indicator.defaultSex()))
        .forEach(sexes::add);
    return sexes;
  }

  private static boolean isOf(Form.Group group, String sexOfRow, Indicator indicator, Cell cell) {
    boolean ofResidence =
        cell.residence().equals(group.residence() == null ? Indicator.TOTAL : group.residence());
    if (sexOfRow != null) {
      return ofResidence && group.residence() != null && cell.sex().equals(sexOfRow);
    }
    String sex = group.sex() == null ? indicator.defaultSex() : group.sex();
    boolean isDefault = group.sex() != null && group.sex().equals(indicator.defaultSex());
    return ofResidence && cell.sex().equals(sex) && !isDefault;
  }

  private Map<Form.Group, BigDecimal> last(Indicator indicator, Map<Form.Group, Cell> byGroup) {
    Map<Form.Group, BigDecimal> last = new HashMap<>();
    byGroup.forEach(
        (group, cell) -> {
          int year = FormRow.lastYear(indicator, Integer.parseInt(cell.period()));
          Figure figure = accepted.get(cell.withPeriod(String.valueOf(year)));
          if (figure != null && figure.value() != null) {
            last.put(group, figure.value());
          }
        });
    return last;
  }
}
