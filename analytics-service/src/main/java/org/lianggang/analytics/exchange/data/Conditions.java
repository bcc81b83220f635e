package org.lianggang.analytics.exchange.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianggang.analytics.exchange.message.Params;
import org.lianggang.analytics.exchange.message.Refusal;
import org.lianggang.analytics.exchange.model.Component;
import org.lianggang.analytics.exchange.model.Shape;

/** Reads conditions by component: {@code c[ID]=operator:value}, a comma for or, a plus for and. */
final class Conditions {

  private static final Pattern TEST =
      Pattern.compile("(?:(eq|ne|lt|le|gt|ge|co|nc|sw|ew):)?([^:].*)", Pattern.DOTALL);

  private Conditions() {}

  static List<DataQuery.Condition> read(Params params, Shape shape) {
    List<DataQuery.Condition> conditions = new ArrayList<>();
    for (Map.Entry<String, String> given : params.startingWith("c[").entrySet()) {
      String id = given.getKey().substring(2).replaceFirst("\\]$", "");
      Component component = shape.find(id).orElseThrow(() -> Questions2.unknown(id));
      conditions.add(
          new DataQuery.Condition(
              id,
              Arrays.stream(Questions2.parts(given.getValue(), ","))
                  .map(
                      all ->
                          Arrays.stream(Questions2.parts(all, "\\+"))
                              .map(test -> test(test, component))
                              .toList())
                  .toList()));
    }
    return conditions;
  }

  private static DataQuery.Test test(String written, Component component) {
    Matcher test = TEST.matcher(written);
    if (!test.matches()) {
      throw Refusal.syntax(
          "条件有误：" + component.id(), "A fault in the condition on " + component.id());
    }
    String operator = test.group(1) == null ? "eq" : test.group(1);
    String value = test.group(2);
    if (component.role() != Component.Role.TIME || value.matches("\\d{4}")) {
      return new DataQuery.Test(operator, value);
    }
    return switch (operator) {
      case "ge", "gt" -> new DataQuery.Test("ge", Years.between(value, null).from());
      case "le", "lt" -> new DataQuery.Test("le", Years.between(null, value).to());
      default -> new DataQuery.Test(operator, value);
    };
  }
}
