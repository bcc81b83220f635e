package org.lianggang.analytics.exchange.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lianggang.analytics.exchange.message.Refusal;
import org.lianggang.analytics.exchange.model.Component;
import org.lianggang.analytics.exchange.model.Shape;

/** Which rows a query wants, as conditions of SQL. */
final class Filter {

  private final DataQuery query;
  private final Shape shape;
  private final Map<String, Map<String, String>> ofIndicators;
  private final Sql sql = new Sql();

  private Filter(DataQuery query, Map<String, Map<String, String>> ofIndicators) {
    this.query = query;
    this.shape = query.layout().shape();
    this.ofIndicators = ofIndicators;
  }

  /**
   * Conditions joined by and, each after one. @param except a dimension whose selection is left out
   */
  static Sql of(DataQuery query, Map<String, Map<String, String>> ofIndicators, String except) {
    Filter filter = new Filter(query, ofIndicators);
    filter.keys(except);
    filter.years();
    if (!query.providers().isEmpty()) {
      filter.sql.any(" and member_unit = any(?)", query.providers());
    }
    query.conditions().stream()
        .filter(condition -> !condition.component().equals(except))
        .forEach(filter::condition);
    return filter.sql;
  }

  private void keys(String except) {
    if (query.keys().isEmpty()) {
      return;
    }
    sql.add(" and (false");
    for (List<Set<String>> key : query.keys()) {
      sql.add(" or (true");
      for (int i = 0; i < key.size(); i++) {
        Component dimension = shape.keyDimensions().get(i);
        if (!key.get(i).isEmpty() && !dimension.id().equals(except)) {
          values(dimension.column(), key.get(i));
        }
      }
      sql.add(")");
    }
    sql.add(")");
  }

  /** Observations lie together by the province of their region. */
  private void values(String column, Set<String> values) {
    if (column.equals("region")) {
      sql.any(
          " and province = any(?)",
          values.stream()
              .map(code -> code.substring(0, Math.min(2, code.length())))
              .collect(Collectors.toCollection(TreeSet::new)));
    }
    sql.any(" and " + column + " = any(?)", values);
  }

  private void years() {
    if (query.years().from() != null) {
      sql.add(" and period >= ?", query.years().from());
    }
    if (query.years().to() != null) {
      sql.add(" and period <= ?", query.years().to());
    }
  }

  private void condition(DataQuery.Condition condition) {
    Component component = shape.find(condition.component()).orElseThrow();
    sql.add(" and (false");
    for (List<DataQuery.Test> all : condition.any()) {
      sql.add(" or (true");
      all.forEach(test -> test(component, test));
      sql.add(")");
    }
    sql.add(")");
  }

  private void test(Component component, DataQuery.Test test) {
    if (component.column() == null) {
      sql.any(
          " and indicator = any(?)",
          ofIndicators.entrySet().stream()
              .filter(known -> holds(known.getValue().get(component.id()), test))
              .map(Map.Entry::getKey)
              .toList());
      return;
    }
    if (component.type().isNumber() && !test.value().matches("-?\\d{1,30}(\\.\\d{1,30})?")) {
      throw Refusal.syntax("不是数字：" + test.value(), "Not a number: " + test.value());
    }
    String column =
        component.type().isNumber() ? component.column() : component.column() + "::text";
    String value = component.type().isNumber() ? "?::numeric" : "?";
    switch (test.operator()) {
      case "co" ->
          sql.add(" and position(? in " + component.column() + "::text) > 0", test.value());
      case "nc" ->
          sql.add(
              " and coalesce(position(? in " + component.column() + "::text), 0) = 0",
              test.value());
      case "sw" -> sql.add(" and starts_with(" + component.column() + "::text, ?)", test.value());
      case "ew" ->
          sql.add(" and right(" + component.column() + "::text, length(?)) = ?", test.value())
              .add("", test.value());
      default ->
          sql.add(" and " + column + " " + symbol(test.operator()) + " " + value, test.value());
    }
  }

  private static String symbol(String operator) {
    return switch (operator) {
      case "ne" -> "is distinct from";
      case "lt" -> "<";
      case "le" -> "<=";
      case "gt" -> ">";
      case "ge" -> ">=";
      default -> "=";
    };
  }

  private static boolean holds(String there, DataQuery.Test test) {
    String value = there == null ? "" : there.toUpperCase(Locale.ROOT);
    String wanted = test.value().toUpperCase(Locale.ROOT);
    return switch (test.operator()) {
      case "eq" -> value.equals(wanted);
      case "ne" -> !value.equals(wanted);
      case "co" -> value.contains(wanted);
      case "nc" -> !value.contains(wanted);
      case "sw" -> value.startsWith(wanted);
      case "ew" -> value.endsWith(wanted);
      case "lt" -> value.compareTo(wanted) < 0;
      case "le" -> value.compareTo(wanted) <= 0;
      case "gt" -> value.compareTo(wanted) > 0;
      default -> value.compareTo(wanted) >= 0;
    };
  }
}
