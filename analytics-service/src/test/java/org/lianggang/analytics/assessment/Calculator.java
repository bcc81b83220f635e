package org.lianggang.analytics.assessment;

import java.util.Set;

/** A pocket calculator: works out what an explanation says was calculated. */
final class Calculator {

  private static final Set<String> FUNCTIONS = Set.of("ln", "exp", "min", "max", "√");

  private final String text;
  private int at;

  private Calculator(String text) {
    this.text = text.replace(" ", "").replace('−', '-');
  }

  static double work(String worked) {
    Calculator calculator = new Calculator(worked);
    double result = calculator.sum();
    if (calculator.at < calculator.text.length()) {
      throw new IllegalArgumentException(worked + " at " + calculator.at);
    }
    return result;
  }

  private double sum() {
    double result = product();
    while (at < text.length()) {
      if (take("+")) {
        result += product();
      } else if (take("-")) {
        result -= product();
      } else {
        break;
      }
    }
    return result;
  }

  private double product() {
    double result = power();
    while (at < text.length()) {
      if (take("·")) {
        result *= power();
      } else if (take("/")) {
        result /= power();
      } else {
        break;
      }
    }
    return result;
  }

  private double power() {
    double base = single();
    if (take("²")) {
      return base * base;
    }
    if (take("³")) {
      return base * base * base;
    }
    return take("^") ? Math.pow(base, single()) : base;
  }

  private double single() {
    if (take("-")) {
      return -single();
    }
    if (take("|")) {
      double inside = sum();
      expect("|");
      return Math.abs(inside);
    }
    for (String function : FUNCTIONS) {
      if (take(function)) {
        return function(function);
      }
    }
    if (take("(")) {
      double inside = sum();
      expect(")");
      return inside;
    }
    return number();
  }

  private double function(String name) {
    if (!take("(")) {
      return apply(name, single(), Double.NaN);
    }
    double first = sum();
    double second = take(",") || take(";") ? sum() : Double.NaN;
    expect(")");
    return apply(name, first, second);
  }

  private static double apply(String name, double first, double second) {
    return switch (name) {
      case "ln" -> Math.log(first);
      case "exp" -> Math.exp(first);
      case "√" -> Math.sqrt(first);
      case "min" -> Math.min(first, second);
      default -> Math.max(first, second);
    };
  }

  private double number() {
    int start = at;
    while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    return Double.parseDouble(text.substring(start, at));
  }

  private boolean take(String token) {
    boolean there = text.startsWith(token, at);
    at += there ? token.length() : 0;
    return there;
  }

  private void expect(String token) {
    if (!take(token)) {
      throw new IllegalArgumentException(text + ": " + token + " expected at " + at);
    }
  }
}
