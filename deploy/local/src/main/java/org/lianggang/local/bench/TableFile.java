package org.lianggang.local.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Synthetic rows as a table of text, the way a member unit sends many of them. */
final class TableFile implements AutoCloseable {

  private static final String HEADINGS =
      "indicator,region,period,sex,value,numerator,denominator,explanation,reason\n";

  private final BufferedWriter text;

  TableFile(Path file) {
    try {
      text = Files.newBufferedWriter(file);
      text.write(HEADINGS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path of(Path file, String period, List<Rows.Row> rows) {
    try (TableFile table = new TableFile(file)) {
      table.add(period, rows);
    }
    return file;
  }

  /** None of the cells has a comma or a quotation mark. */
  void add(String period, List<Rows.Row> rows) {
    try {
      for (Rows.Row row : rows) {
        text.write(line(period, row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(String period, Rows.Row row) {
    return Stream.of(
            row.indicator(),
            row.region(),
            period,
            row.sex(),
            row.value(),
            row.numerator(),
            row.denominator(),
            row.explanation(),
            row.reason())
        .map(cell -> Objects.toString(cell, ""))
        .collect(Collectors.joining(",", "", "\n"));
  }

  @Override
  public void close() {
    try {
      text.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
