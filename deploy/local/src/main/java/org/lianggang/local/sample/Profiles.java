package org.lianggang.local.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The profiles of the synthetic series, read from {@code profiles.csv} and {@code populations.csv}.
 */
public record Profiles(Map<String, Profile> byIndicator) {

  public static final List<String> BANNERS = List.of("152921", "152922", "152923");

  public static Profiles in(Path folder) {
    Map<String, Population> populations = new LinkedHashMap<>();
    for (NamedCsvRecord row : rows(folder.resolve("populations.csv"))) {
      populations.put(row.getField("population"), population(row));
    }
    Map<String, Profile> profiles = new LinkedHashMap<>();
    for (NamedCsvRecord row : rows(folder.resolve("profiles.csv"))) {
      profiles.put(row.getField("indicator"), profile(row, populations));
    }
    return new Profiles(profiles);
  }

  static List<NamedCsvRecord> rows(Path file) {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Population population(NamedCsvRecord row) {
    Map<String, Long> in2020 = new TreeMap<>();
    BANNERS.forEach(banner -> in2020.put(banner, Long.valueOf(row.getField(banner))));
    return new Population(
        row.getField("population"),
        in2020,
        number(row, "female"),
        number(row, "urban"),
        number(row, "growth"));
  }

  private static Profile profile(NamedCsvRecord row, Map<String, Population> populations) {
    return new Profile(
        row.getField("indicator"),
        populations.get(row.getField("population")),
        number(row, "at2015"),
        number(row, "at2020"),
        number(row, "at2024"),
        number(row, "noise"),
        number(row, "gap"),
        number(row, "ruralGap"),
        jumps(row.getField("jumps")),
        text(row, "contains"),
        text(row, "missing"));
  }

  /** {@code 2022:-3.0;2024:1} is three below the line in 2022 and one above it in 2024. */
  private static Map<Integer, Double> jumps(String text) {
    Map<Integer, Double> jumps = new TreeMap<>();
    for (String jump : text.isEmpty() ? new String[0] : text.split(";")) {
      String[] parts = jump.split(":");
      jumps.put(Integer.valueOf(parts[0]), Double.valueOf(parts[1]));
    }
    return jumps;
  }

  private static double number(NamedCsvRecord row, String field) {
    return text(row, field).map(Double::parseDouble).orElse(0.0);
  }

  private static Optional<String> text(NamedCsvRecord row, String field) {
    return Optional.of(row.getField(field)).filter(text -> !text.isEmpty());
  }
}
