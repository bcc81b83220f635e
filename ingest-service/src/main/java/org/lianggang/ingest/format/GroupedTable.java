package org.lianggang.ingest.format;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A sheet with a row an indicator and a column a group of people. What stands beside the figures
 * holds for all of them, but for why figures are missing, which holds for those that are.
 */
final class GroupedTable implements Table {

  private static final Set<String> OF_VALUES = Set.of("obsStatus", "break");
  private static final Set<String> KEYS = Set.of("indicator", "region", "period", "sex");

  private final Columns columns;
  private final Map<String, Column> byField;
  private final List<Form.Group> groups;

  GroupedTable(Columns columns) {
    this.columns = columns;
    this.byField = columns.read().stream().collect(toMap(Column::field, column -> column));
    this.groups = Form.GROUPS.stream().filter(group -> !own(group).isEmpty()).toList();
  }

  @Override
  public Columns columns() {
    return columns;
  }

  @Override
  public Stream<Figure> figures(SheetLine line) {
    List<Form.Group> said = new ArrayList<>(groups.stream().filter(g -> isSaid(line, g)).toList());
    if (!isBlank(line, "missing")) {
      owed(line).filter(group -> !said.contains(group)).forEach(said::add);
    }
    boolean somethingElse = !isLeftAlone(line) || !byField.containsKey("owed") && hasCode(line);
    if (said.isEmpty() && somethingElse) {
      said.add(groups.get(0));
    }
    boolean allHaveValues = said.stream().noneMatch(group -> hasNoNumber(line, group));
    return groups.stream()
        .filter(said::contains)
        .map(
            group ->
                figure(group, allHaveValues || hasNoNumber(line, group), hasNoNumber(line, group)));
  }

  @Override
  public int leftEmpty(SheetLine line) {
    return isBlank(line, "missing")
        ? (int) owed(line).filter(group -> !isSaid(line, group)).count()
        : 0;
  }

  private Figure figure(Form.Group group, boolean isMissing, boolean hasNoNumber) {
    List<Column> own = new ArrayList<>();
    for (Column column : columns.read()) {
      String field = column.field();
      if (field.contains("@")) {
        if (own(group).contains(column)) {
          own.add(ungrouped(column));
        }
      } else if (holds(field, group, isMissing, hasNoNumber)) {
        own.add(column);
      }
    }
    Map<String, Integer> places = own.stream().collect(toMap(Column::field, Column::place));
    return new Figure(columns.only(own), group.sex(), group.residence(), places);
  }

  private static Column ungrouped(Column column) {
    String field = column.field().substring(0, column.field().indexOf('@'));
    return new Column(column.place(), column.heading(), field, null, Map.of());
  }

  /** Whether what the column says is said of the group too. */
  private static boolean holds(
      String field, Form.Group group, boolean isMissing, boolean hasNoNumber) {
    return switch (field) {
      case "owed" -> false;
      case "sex" -> group.sex() == null;
      case "missing" -> isMissing;
      default -> !hasNoNumber || !OF_VALUES.contains(field);
    };
  }

  private List<Column> own(Form.Group group) {
    return Stream.of("value", "numerator", "denominator")
        .map(field -> byField.get(Form.field(field, group)))
        .filter(column -> column != null)
        .toList();
  }

  private Stream<Form.Group> owed(SheetLine line) {
    List<String> owed = Arrays.asList(text(line, "owed").split("\\s+"));
    return groups.stream().filter(group -> owed.contains(group.heading()));
  }

  private boolean isSaid(SheetLine line, Form.Group group) {
    return own(group).stream().anyMatch(column -> !line.isBlank(column.place() - 1));
  }

  /** Nothing, or a mark that says there is none. */
  private boolean hasNoNumber(SheetLine line, Form.Group group) {
    return own(group).stream()
        .allMatch(
            column ->
                line.isBlank(column.place() - 1)
                    || Numeral.of(line.cell(column.place() - 1)).kind() == Numeral.Kind.ABSENT);
  }

  /** Beside the figures and the keys nothing was entered. */
  private boolean isLeftAlone(SheetLine line) {
    return byField.keySet().stream()
        .filter(field -> !field.contains("@") && !field.equals("owed") && !KEYS.contains(field))
        .allMatch(field -> isBlank(line, field));
  }

  private boolean hasCode(SheetLine line) {
    return !isBlank(line, "indicator");
  }

  private boolean isBlank(SheetLine line, String field) {
    Column column = byField.get(field);
    return column == null || line.isBlank(column.place() - 1);
  }

  private String text(SheetLine line, String field) {
    Column column = byField.get(field);
    return column == null ? "" : line.cell(column.place() - 1).strip();
  }
}
