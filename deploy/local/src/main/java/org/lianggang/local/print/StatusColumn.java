package org.lianggang.local.print;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The statuses of methods 2 in the order of their columns, each with its short heading. */
public enum StatusColumn {
  ATTAINED("达标"),
  NEARLY_ATTAINED("基本"),
  ON_TRACK("预期"),
  AT_RISK("风险"),
  HARD_TO_ATTAIN("困难"),
  MISSED("未达"),
  IMPROVING("向好"),
  STEADY("持平"),
  WORSENING("变差"),
  UNDETERMINED("难判"),
  NO_DATA("无数"),
  NOT_ASSESSED("未评");

  private final String heading;

  StatusColumn(String heading) {
    this.heading = heading;
  }

  String heading() {
    return heading;
  }

  /** How often a status occurs, as it is printed. */
  public static String printed(int count) {
    return count == 0 ? "·" : Integer.toString(count);
  }

  static String legend() {
    return Arrays.stream(values())
        .map(column -> column.heading + " " + column.name())
        .collect(Collectors.joining(" · "));
  }
}
