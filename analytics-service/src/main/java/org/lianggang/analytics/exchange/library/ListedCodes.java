package org.lianggang.analytics.exchange.library;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lianggang.analytics.exchange.model.Item;
import org.lianggang.analytics.exchange.model.Text;

/** Codes that do not come from the catalogue: the global ones of SDMX and those of our words. */
final class ListedCodes {

  private static final Map<String, List<Item>> CODES =
      lines("codes.csv").stream()
          .collect(
              Collectors.groupingBy(
                  line -> line.getField(0),
                  TreeMap::new,
                  Collectors.mapping(line -> item(line, 1), Collectors.toList())));

  private static final Map<String, Item> UNITS =
      lines("units.csv").stream()
          .collect(
              Collectors.toMap(
                  line -> line.getField(0),
                  line -> item(line, 1),
                  (one, same) -> one,
                  LinkedHashMap::new));

  private ListedCodes() {}

  /** The lists by their ids. */
  static Map<String, List<Item>> all() {
    return CODES;
  }

  static List<Item> units() {
    return List.copyOf(UNITS.values());
  }

  /** The code of a unit as the catalogue writes it; one never seen is coded by its letters. */
  static Item unit(String written) {
    return UNITS.containsKey(written)
        ? UNITS.get(written)
        : Item.of(
            "X"
                + written
                    .chars()
                    .mapToObj(letter -> "%04X".formatted(letter))
                    .collect(Collectors.joining()),
            Text.of(written, written));
  }

  private static Item item(CsvRecord line, int at) {
    return Item.of(line.getField(at), Text.of(line.getField(at + 1), line.getField(at + 2)));
  }

  private static List<CsvRecord> lines(String name) {
    try (InputStream file = ListedCodes.class.getResourceAsStream("/exchange/" + name);
        CsvReader<CsvRecord> lines =
            CsvReader.builder().ofCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
