package org.lianggang.analytics.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianggang.analytics.aggregation.Part;
import org.lianggang.analytics.aggregation.Whole;
import org.lianggang.analytics.assessment.MissingKind;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.catalogue.Region;
import org.lianggang.analytics.catalogue.Regions;

/**
 * Derives the cells of one region from those that the regions making it up have reported, as often
 * as these changed, so that it can be told what followed when. Only reported figures are summed,
 * never derived ones.
 */
public final class Deriving {

  /** Years a denominator is still held to be known for. */
  private static final int OLDEST = 3;

  private static final Comparator<Revision> ORDER =
      Comparator.comparing(Revision::position).thenComparing(Revision::revision);

  private final Indicator indicator;
  private final Regions regions;

  public Deriving(Indicator indicator, Regions regions) {
    this.indicator = indicator;
    this.regions = regions;
  }

  /** reported: by region, of every region that makes it up in any year. */
  public List<Revision> of(String region, Map<String, List<Revision>> reported) {
    if (!indicator.aggregates()) {
      return List.of();
    }
    Set<Integer> years = new TreeSet<>();
    Set<GroupKey> groups = new TreeSet<>();
    reported.values().stream()
        .flatMap(List::stream)
        .forEach(
            revision -> {
              years.add(revision.year());
              groups.add(revision.group());
            });
    return years.stream()
        .flatMap(
            year -> {
              List<String> parts = regions.parts(region, year).stream().map(Region::code).toList();
              Derivation.Origin origin =
                  regions.isBefore(region, year)
                      ? Derivation.Origin.PREDECESSORS
                      : Derivation.Origin.CHILDREN;
              return parts.isEmpty()
                  ? Stream.empty()
                  : groups.stream()
                      .flatMap(group -> new Cell(group, year, origin, parts, reported).history());
            })
        .toList();
  }

  /** One cell of the whole. */
  private final class Cell {

    private final GroupKey group;
    private final int year;
    private final Derivation.Origin origin;
    private final Map<String, List<Revision>> byPart;

    Cell(
        GroupKey group,
        int year,
        Derivation.Origin origin,
        List<String> parts,
        Map<String, List<Revision>> reported) {
      this.group = group;
      this.year = year;
      this.origin = origin;
      this.byPart =
          parts.stream()
              .collect(
                  Collectors.toMap(
                      part -> part, part -> telling(reported.getOrDefault(part, List.of()))));
    }

    private List<Revision> telling(List<Revision> of) {
      return of.stream()
          .filter(revision -> revision.group().equals(group))
          .filter(revision -> revision.year() <= year && revision.year() >= year - OLDEST)
          .sorted(ORDER)
          .toList();
    }

    /** What followed each time it changed; what was withheld before there ever was a figure not. */
    Stream<Revision> history() {
      List<Revision> history = new ArrayList<>();
      Revision withheld = null;
      for (Revision change :
          byPart.values().stream().flatMap(List::stream).sorted(ORDER).toList()) {
        Revision found = at(change, history.size() + 1);
        if (history.isEmpty() && (found == null || found.value() == null)) {
          withheld = isSame(withheld, found) ? withheld : found;
        } else if (history.isEmpty() || !isSame(history.get(history.size() - 1), found)) {
          history.add(found);
        }
      }
      return history.isEmpty() ? Stream.ofNullable(withheld) : history.stream();
    }

    /** What followed after a change; null as long as no part ever had a figure. */
    private Revision at(Revision change, int number) {
      List<Part> parts = new ArrayList<>();
      boolean afterBreak = false;
      boolean isReported = false;
      for (List<Revision> of : byPart.values()) {
        List<Revision> known =
            of.stream().filter(revision -> revision.position() <= change.position()).toList();
        Revision own = latest(known, year);
        if (own == null || own.missing() != MissingKind.NOT_APPLICABLE) {
          parts.add(part(own, known));
        }
        isReported |= own != null && own.value() != null;
        afterBreak |= own != null && own.afterBreak();
      }
      if (!isReported && number == 1) {
        return null;
      }
      Whole whole =
          isReported
              ? Whole.of(indicator.aggregation(), indicator.factor(), parts)
              : new Whole.Withheld(Whole.Reason.PART_MISSING, null);
      return revision(whole, change, number, afterBreak);
    }

    private Part part(Revision own, List<Revision> known) {
      return new Part(
          own == null ? null : own.value(),
          own == null ? null : own.numerator(),
          own == null ? null : own.denominator(),
          knownDenominator(known));
    }

    private BigDecimal knownDenominator(List<Revision> known) {
      return Stream.iterate(year, at -> at >= year - OLDEST, at -> at - 1)
          .map(at -> latest(known, at))
          .filter(Objects::nonNull)
          .map(Revision::denominator)
          .filter(Objects::nonNull)
          .findFirst()
          .orElse(null);
    }

    private Revision revision(Whole whole, Revision change, int number, boolean afterBreak) {
      return whole.fold(
          derived ->
              new Revision(
                  Integer.toString(year),
                  group,
                  number,
                  derived.value(),
                  derived.numerator(),
                  derived.denominator(),
                  "A",
                  null,
                  afterBreak,
                  null,
                  change.position(),
                  change.knownAt(),
                  new Derivation(origin, derived.coverage(), byPart.size(), null)),
          withheld ->
              new Revision(
                  Integer.toString(year),
                  group,
                  number,
                  null,
                  null,
                  null,
                  "O",
                  null,
                  afterBreak,
                  null,
                  change.position(),
                  change.knownAt(),
                  new Derivation(origin, withheld.coverage(), byPart.size(), withheld.reason())));
    }
  }

  private static Revision latest(List<Revision> known, int year) {
    return known.stream()
        .filter(revision -> revision.year() == year)
        .reduce((earlier, later) -> later.revision() > earlier.revision() ? later : earlier)
        .orElse(null);
  }

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
