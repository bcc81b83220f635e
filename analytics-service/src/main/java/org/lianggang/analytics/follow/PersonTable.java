package org.lianggang.analytics.follow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.Level;
import org.lianggang.analytics.assessment.MissingKind;
import org.lianggang.analytics.assessment.ValueKind;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.catalogue.Region;
import org.lianggang.analytics.catalogue.Regions;
import org.lianggang.analytics.disclosure.Amount;
import org.lianggang.analytics.disclosure.Cell;
import org.lianggang.analytics.disclosure.Costs;
import org.lianggang.analytics.disclosure.Hierarchy;
import org.lianggang.analytics.disclosure.Kind;
import org.lianggang.analytics.disclosure.Persons;
import org.lianggang.analytics.disclosure.SmallCounts;
import org.lianggang.analytics.disclosure.Suppression;
import org.lianggang.analytics.series.Revision;
import org.lianggang.analytics.series.Series;

/**
 * The counts of persons of one indicator in one year and province, in every revision there ever
 * was: what is hidden is hidden as of any moment.
 */
final class PersonTable {

  private final SmallCounts limits;
  private final List<Function<Revision, BigDecimal>> counts;
  private final Map<String, Level> levels = new TreeMap<>();
  private final Map<String, List<String>> parts = new TreeMap<>();
  private final Set<String> above = new TreeSet<>();
  private final Map<Cell, List<Revision>> reported = new TreeMap<>();
  private final Map<Cell, List<Revision>> derived = new TreeMap<>();

  /** regions: the province and all within it */
  PersonTable(
      Indicator indicator,
      int year,
      Regions all,
      Collection<String> regions,
      Collection<Series> series) {
    this.limits = new SmallCounts(indicator.sensitive());
    this.counts = counts(indicator);
    for (String code : regions) {
      all.lineage(code).stream()
          .flatMap(one -> all.find(one).stream())
          .forEach(region -> levels.put(region.code(), region.level()));
      parts.put(code, all.parts(code, year).stream().map(Region::code).toList());
      if (all.parent(code) != null && !regions.contains(all.parent(code))) {
        parts.computeIfAbsent(all.parent(code), any -> new ArrayList<>()).add(code);
        above.add(all.parent(code));
      }
    }
    for (Series one : series) {
      note(one.region(), year, one.revisions(), reported);
      note(one.region(), year, one.derived(), derived);
    }
  }

  private static void note(
      String region, int year, List<Revision> revisions, Map<Cell, List<Revision>> cells) {
    revisions.stream()
        .filter(revision -> revision.year() == year)
        .forEach(
            revision ->
                cells
                    .computeIfAbsent(cell(region, revision), any -> new ArrayList<>())
                    .add(revision));
  }

  private static Cell cell(String region, Revision revision) {
    return new Cell(region, revision.group().sex().name(), revision.group().residence().name());
  }

  /** Where persons are counted. */
  static List<Function<Revision, BigDecimal>> counts(Indicator indicator) {
    if (indicator.valueKind() == ValueKind.YES_NO) {
      return List.of();
    }
    if (indicator.valueKind() == ValueKind.COUNT) {
      return Persons.unit(indicator.unit()) ? List.of(Revision::value) : List.of();
    }
    List<Function<Revision, BigDecimal>> counts = new ArrayList<>();
    if (Persons.description(zh(indicator.numerator()))) {
      counts.add(Revision::numerator);
    }
    if (Persons.description(zh(indicator.denominator()))) {
      counts.add(Revision::denominator);
    }
    return counts;
  }

  private static String zh(Map<String, String> text) {
    return text == null ? null : text.get("zh");
  }

  /** The years in which one of its figures counts so few. */
  static Set<String> smallIn(Series series, Indicator indicator, Level level) {
    SmallCounts limits = new SmallCounts(indicator.sensitive());
    return Stream.concat(series.revisions().stream(), series.derived().stream())
        .filter(
            revision ->
                counts(indicator).stream()
                    .anyMatch(count -> limits.hide(level, count.apply(revision))))
        .map(Revision::period)
        .collect(Collectors.toSet());
  }

  Map<Cell, Kind> hidden() {
    Set<Cell> published = new TreeSet<>(reported.keySet());
    published.addAll(derived.keySet());
    Map<Cell, Kind> hidden = new TreeMap<>();
    for (Function<Revision, BigDecimal> count : counts) {
      Set<Cell> small =
          published.stream()
              .filter(cell -> isSmall(cell, count))
              .collect(Collectors.toCollection(TreeSet::new));
      Map<Cell, Kind> found =
          Suppression.of(
              new Hierarchy(parts, above),
              amounts(published, count),
              new Costs(levels, published),
              small,
              hidden,
              limits.width());
      hidden.putAll(found);
    }
    return hidden;
  }

  private boolean isSmall(Cell cell, Function<Revision, BigDecimal> count) {
    Level level = levels.get(cell.region());
    return level != null
        && Stream.concat(of(reported, cell), of(derived, cell))
            .anyMatch(revision -> limits.hide(level, count.apply(revision)));
  }

  private static Stream<Revision> of(Map<Cell, List<Revision>> cells, Cell cell) {
    return cells.getOrDefault(cell, List.of()).stream();
  }

  private Map<Cell, Amount> amounts(
      Collection<Cell> published, Function<Revision, BigDecimal> count) {
    Map<Cell, Amount> amounts = new HashMap<>();
    for (Cell cell : published) {
      Stream.of(
              amount(reported.getOrDefault(cell, List.of()), count, false),
              amount(derived.getOrDefault(cell, List.of()), count, true))
          .filter(amount -> amount != null)
          .forEach(amount -> amounts.merge(cell, amount, Amount::and));
    }
    return amounts;
  }

  /**
   * A rate without its counts is published as well; nobody knows what it counts but that it does.
   */
  private static Amount amount(
      List<Revision> revisions, Function<Revision, BigDecimal> count, boolean isSum) {
    List<Long> figures =
        revisions.stream()
            .filter(PersonTable::says)
            .map(revision -> whole(revision, count.apply(revision)))
            .toList();
    return figures.isEmpty()
        ? null
        : new Amount(
            figures.get(figures.size() - 1),
            figures.stream().mapToLong(Long::longValue).min().orElse(0),
            figures.stream().allMatch(figure -> figure == 0),
            isSum);
  }

  private static boolean says(Revision revision) {
    return revision.value() != null
        || revision.numerator() != null
        || revision.missing() == MissingKind.NOT_APPLICABLE;
  }

  private static long whole(Revision revision, BigDecimal count) {
    if (revision.missing() == MissingKind.NOT_APPLICABLE) {
      return 0;
    }
    return count == null ? 1 : count.longValue();
  }
}
