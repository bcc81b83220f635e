package org.lianggang.analytics.series;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lianggang.analytics.aggregation.Part;
import org.lianggang.analytics.aggregation.Whole;
import org.lianggang.analytics.assessment.MissingKind;
import org.lianggang.analytics.catalogue.Indicator;

/**
 * What follows for one cell of a region from the regions that make it up, as often as these changed
 * it, so that it can be told what followed when.
 */
final class DerivedCell {

  /** Years a denominator is still held to be known for. */
  private static final int OLDEST = 3;

  private final Indicator indicator;
  private final GroupKey group;
  private final int year;
  private final Derivation.Origin origin;
  private final Collection<List<Revision>> parts;

  DerivedCell(
      Indicator indicator,
      GroupKey group,
      int year,
      Derivation.Origin origin,
      Map<String, List<Revision>> parts) {
    this.indicator = indicator;
    this.group = group;
    this.year = year;
    this.origin = origin;
    this.parts = parts.values().stream().map(this::telling).toList();
  }

  /** The revisions of a part that can make a difference. */
  private List<Revision> telling(List<Revision> part) {
    return part.stream()
        .filter(revision -> revision.group().equals(group))
        .filter(revision -> revision.year() <= year && revision.year() >= year - OLDEST)
        .toList();
  }

  /** The oldest first; of what was withheld before there ever was a figure only the last. */
  Stream<Revision> history() {
    List<Revision> history = new ArrayList<>();
    Revision withheld = null;
    for (Map.Entry<Long, Instant> change : changes().entrySet()) {
      Revision found = at(change.getKey(), change.getValue(), history.size() + 1);
      if (history.isEmpty() && (found == null || found.value() == null)) {
        withheld = isSame(withheld, found) ? withheld : found;
      } else if (history.isEmpty() || !isSame(history.get(history.size() - 1), found)) {
        history.add(found);
      }
    }
    return history.isEmpty() ? Stream.ofNullable(withheld) : history.stream();
  }

  /** Positions at which something became known, and when. */
  private Map<Long, Instant> changes() {
    Map<Long, Instant> changes = new TreeMap<>();
    parts.forEach(
        part -> part.forEach(revision -> changes.put(revision.position(), revision.knownAt())));
    return changes;
  }

  /** What followed by then; null as long as no part ever had a figure. */
  private Revision at(long position, Instant knownAt, int number) {
    List<Part> known = new ArrayList<>();
    boolean afterBreak = false;
    boolean isReported = false;
    for (List<Revision> part : parts) {
      Map<Integer, Revision> byYear = byYear(part, position);
      Revision own = byYear.get(year);
      if (own == null || own.missing() != MissingKind.NOT_APPLICABLE) {
        known.add(part(own, byYear));
      }
      isReported |= own != null && own.value() != null;
      afterBreak |= own != null && own.afterBreak();
    }
    if (!isReported && number == 1) {
      return null;
    }
    Whole whole =
        isReported
            ? Whole.of(indicator.aggregation(), indicator.factor(), known)
            : new Whole.Withheld(Whole.Reason.PART_MISSING, null);
    return revision(whole, number, afterBreak, position, knownAt);
  }

  private static Map<Integer, Revision> byYear(List<Revision> part, long position) {
    Map<Integer, Revision> byYear = new TreeMap<>();
    part.stream()
        .filter(revision -> revision.position() <= position)
        .forEach(revision -> byYear.merge(revision.year(), revision, Series.LATER));
    return byYear;
  }

  private Part part(Revision own, Map<Integer, Revision> byYear) {
    return new Part(
        own == null ? null : own.value(),
        own == null ? null : own.numerator(),
        own == null ? null : own.denominator(),
        knownDenominator(byYear));
  }

  private static BigDecimal knownDenominator(Map<Integer, Revision> byYear) {
    return byYear.values().stream()
        .map(Revision::denominator)
        .filter(Objects::nonNull)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  private Revision revision(
      Whole whole, int number, boolean afterBreak, long position, Instant knownAt) {
    Whole.Derived figure = whole.fold(derived -> derived, withheld -> NOTHING);
    return new Revision(
        year,
        group,
        number,
        figure.value(),
        figure.numerator(),
        figure.denominator(),
        figure.value() == null ? "O" : "A",
        null,
        afterBreak,
        null,
        position,
        knownAt,
        new Derivation(
            origin,
            whole.fold(Whole.Derived::coverage, Whole.Withheld::coverage),
            parts.size(),
            whole.fold(derived -> null, Whole.Withheld::reason)));
  }

  private static final Whole.Derived NOTHING = new Whole.Derived(null, null, null, null);

  private static boolean isSame(Revision one, Revision other) {
    if (one == null || other == null) {
      return one == other;
    }
    return Objects.equals(one.value(), other.value())
        && Objects.equals(one.numerator(), other.numerator())
        && Objects.equals(one.denominator(), other.denominator())
        && one.afterBreak() == other.afterBreak()
        && one.derivation().equals(other.derivation());
  }
}
