package org.lianggang.local.print;

import java.util.ArrayList;
import java.util.List;

/** Rows under headings, aligned for a terminal that shows a Chinese character two columns wide. */
public final class Table {

  private final List<List<String>> rows = new ArrayList<>();
  private final int texts;
  private final int figures;

  /** So many columns of texts, aligned left, then figures, aligned right, then texts again. */
  public Table(int texts, int figures, String... headings) {
    this.texts = texts;
    this.figures = figures;
    rows.add(List.of(headings));
  }

  public Table row(List<String> cells) {
    rows.add(List.copyOf(cells));
    return this;
  }

  public boolean isEmpty() {
    return rows.size() == 1;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    int[] widths = widths();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder("  ");
      for (int column = 0; column < row.size(); column++) {
        line.append(column == 0 ? "" : "  ").append(cell(row.get(column), column, widths[column]));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private String cell(String content, int column, int width) {
    String padding = " ".repeat(width - Width.of(content));
    boolean isFigure = column >= texts && column < texts + figures;
    return isFigure ? padding + content : content + padding;
  }

  private int[] widths() {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        widths[column] = Math.max(widths[column], Width.of(row.get(column)));
      }
    }
    return widths;
  }
}
