package org.lianggang.local.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The real figures of {@code published-series.csv} under the indicators that {@code
 * series-to-indicator.csv} names for them, in the indicator's own unit. A cell that both a women's
 * and a children's report publish is one cell.
 */
public final class PublishedSeries {

  private record Series(String name, String unit, String sexNote) {}

  private record Meaning(String indicator, BigDecimal factor) {}

  private PublishedSeries() {}

  public static List<Figure> in(Path folder) {
    Map<Series, Meaning> meanings = new LinkedHashMap<>();
    for (NamedCsvRecord row : Profiles.rows(folder.resolve("series-to-indicator.csv"))) {
      meanings.put(
          new Series(row.getField("series"), row.getField("unit"), row.getField("sex_note")),
          new Meaning(row.getField("indicator"), new BigDecimal(row.getField("factor"))));
    }
    List<Figure> figures = new ArrayList<>();
    Set<Figure> seen = new HashSet<>();
    for (NamedCsvRecord row : Profiles.rows(folder.resolve("published-series.csv"))) {
      Series series =
          new Series(row.getField("indicator"), row.getField("unit"), row.getField("sex_note"));
      Figure figure = figure(row, meanings.get(series));
      if (seen.add(figure)) {
        figures.add(figure);
      }
    }
    return figures;
  }

  private static Figure figure(NamedCsvRecord row, Meaning meaning) {
    return new Figure(
        meaning.indicator(),
        row.getField("region"),
        Integer.parseInt(row.getField("year")),
        row.getField("sex"),
        row.getField("residence"),
        Optional.of(plain(new BigDecimal(row.getField("value")).multiply(meaning.factor()))),
        Optional.empty(),
        Optional.empty());
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
