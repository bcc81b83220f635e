package org.lianggang.ingest.format;

import static java.util.stream.Collectors.toMap;

import java.util.stream.Stream;

/** A sheet with a row a figure, like every other table. */
final class FigureTable implements Table {

  private final Columns columns;
  private final Figure figure;

  FigureTable(Columns columns) {
    this.columns = columns;
    this.figure =
        new Figure(
            columns,
            null,
            null,
            columns.read().stream().collect(toMap(Column::field, Column::place)));
  }

  @Override
  public Stream<Figure> figures(SheetLine line) {
    return columns.read().stream().allMatch(column -> line.isBlank(column.place() - 1))
        ? Stream.empty()
        : Stream.of(figure);
  }

  @Override
  public int leftEmpty(SheetLine line) {
    return 0;
  }

  @Override
  public Columns columns() {
    return columns;
  }
}
