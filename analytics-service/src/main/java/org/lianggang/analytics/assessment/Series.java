package org.lianggang.analytics.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** What is known of one indicator in one region and group, year by year. */
final class Series {

  private final NavigableMap<Integer, Datum> numbers = new TreeMap<>();
  private final NavigableMap<Integer, MissingKind> missing = new TreeMap<>();
  private final NavigableSet<Integer> breaks = new TreeSet<>();

  private Series() {}

  static Series of(List<Observation> observations, Function<Observation, Optional<Datum>> reading) {
    Series series = new Series();
    observations.forEach(cell -> series.add(cell, reading.apply(cell)));
    return series;
  }

  private void add(Observation cell, Optional<Datum> number) {
    int year = cell.year();
    if (numbers.containsKey(year) || missing.containsKey(year)) {
      throw new IllegalArgumentException("two observations of " + year);
    }
    number.ifPresentOrElse(
        datum -> numbers.put(year, datum), () -> missing.put(year, cell.whyMissing()));
    if (cell.afterBreak()) {
      breaks.add(year);
    }
  }

  /** The same years and breaks, each number replaced; a number without replacement is dropped. */
  Series map(Function<Datum, Optional<Datum>> change) {
    Series changed = new Series();
    numbers.values().stream()
        .flatMap(datum -> change.apply(datum).stream())
        .forEach(datum -> changed.numbers.put(datum.year(), datum));
    changed.missing.putAll(missing);
    changed.breaks.addAll(breaks);
    return changed;
  }

  /** With a number for a year that has none: the baseline of a plan that nobody reported. */
  Series with(Datum datum) {
    Series filled = map(Optional::of);
    filled.numbers.putIfAbsent(datum.year(), datum);
    return filled;
  }

  Optional<Datum> at(int year) {
    return Optional.ofNullable(numbers.get(year));
  }

  Optional<BigDecimal> valueIn(int year) {
    return at(year).map(Datum::value);
  }

  /** The latest number of the years from … to, both included. */
  Optional<Datum> latest(int from, int to) {
    return Optional.ofNullable(numbers.floorEntry(to))
        .filter(entry -> entry.getKey() >= from)
        .map(java.util.Map.Entry::getValue);
  }

  /** The latest kind of missing recorded in these years; nothing recorded is not yet due. */
  MissingKind whyMissing(int from, int to) {
    return Optional.ofNullable(missing.floorEntry(to))
        .filter(entry -> entry.getKey() >= from)
        .map(java.util.Map.Entry::getValue)
        .orElse(MissingKind.NOT_YET_DUE);
  }

  Collection<Datum> upTo(int year) {
    return numbers.headMap(year, true).values();
  }

  /** The numbers up to a year that can be compared with it: those since the last break. */
  Collection<Datum> comparable(int to) {
    Integer since = breaks.floor(to);
    return since == null ? upTo(to) : numbers.subMap(since, true, to, true).values();
  }

  boolean breaksBetween(int after, int upTo) {
    Integer last = breaks.floor(upTo);
    return last != null && last > after;
  }

  Optional<Integer> firstYear() {
    return numbers.isEmpty() ? Optional.empty() : Optional.of(numbers.firstKey());
  }
}
