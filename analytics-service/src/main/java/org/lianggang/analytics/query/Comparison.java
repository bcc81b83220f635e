package org.lianggang.analytics.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.MissingKind;
import org.lianggang.analytics.assessment.ValueKind;
import org.lianggang.analytics.parity.Figure;
import org.lianggang.analytics.parity.RareEvents;
import org.lianggang.analytics.parity.Unit;
import org.lianggang.analytics.parity.UnitSet;
import org.lianggang.analytics.series.Revision;

/** The same units side by side in every year compared, and who had to be left out and why. */
record Comparison(List<Between.Member> members, ValueKind kind, UnitSet set) {

  /** Why a unit cannot be set beside the others. */
  enum Reason {
    /** There is no such region at the end of that year. */
    NOT_THERE,
    NOT_REPORTED,
    NOT_COLLECTED,
    WORK_NOT_CARRIED_OUT,
    NOT_APPLICABLE,
    NOT_YET_DUE,
    SUPPRESSED,
    OTHER,
    /** Fewer than 10 events would be expected at the rate of all units together. */
    RARE_EVENTS
  }

  /** The first year in which a unit cannot be judged. */
  record LeftOut(String key, Map<String, String> name, String period, Reason reason) {}

  static Comparison of(List<Between.Member> members, ValueKind kind, Collection<Integer> asked) {
    NavigableMap<Integer, Set<String>> judged = new TreeMap<>();
    years(members).forEach(year -> judged.put(year, judged(members, kind, year)));
    return new Comparison(members, kind, UnitSet.of(judged, asked));
  }

  /** Those compared, with their figures of a year. */
  List<Unit> units(int year) {
    return compared()
        .map(
            member ->
                new Unit(
                    member.key(),
                    member.years().get(year).value(),
                    member.years().get(year).denominator()))
        .toList();
  }

  /** Keys of those whose figure of a year follows from other regions. */
  Set<String> derived(int year) {
    return compared()
        .filter(member -> member.years().get(year).isDerived())
        .map(Between.Member::key)
        .collect(Collectors.toSet());
  }

  /** Units that are there in at least one of the years and cannot be judged in all of them. */
  List<LeftOut> leftOut() {
    Collection<Integer> years = set.years().isEmpty() ? last() : set.years();
    return members.stream()
        .filter(member -> !set.units().contains(member.key()))
        .filter(member -> years.stream().anyMatch(year -> member.exists().test(year)))
        .flatMap(member -> leftOut(member, years).stream())
        .toList();
  }

  /** The last year in which the definition changed for one of them; 0 where it never did. */
  int lastBreak() {
    return compared()
        .flatMap(member -> member.years().values().stream())
        .filter(Revision::afterBreak)
        .mapToInt(Revision::year)
        .filter(set.years()::contains)
        .max()
        .orElse(0);
  }

  private Stream<Between.Member> compared() {
    return members.stream().filter(member -> set.units().contains(member.key()));
  }

  private Collection<Integer> last() {
    return years(members).stream().skip(Math.max(0, years(members).size() - 1L)).toList();
  }

  private Optional<LeftOut> leftOut(Between.Member member, Collection<Integer> years) {
    return years.stream()
        .flatMap(
            year ->
                reason(member, year).stream()
                    .map(
                        reason ->
                            new LeftOut(
                                member.key(), member.name(), Integer.toString(year), reason)))
        .findFirst();
  }

  private Optional<Reason> reason(Between.Member member, int year) {
    Revision reported = member.years().get(year);
    if (!member.exists().test(year)) {
      return Optional.of(Reason.NOT_THERE);
    }
    if (reported == null) {
      return Optional.of(Reason.NOT_REPORTED);
    }
    if (reported.value() == null) {
      MissingKind kind = reported.missing();
      return Optional.of(kind == null ? Reason.OTHER : Reason.valueOf(kind.name()));
    }
    return judged(members, kind, year).contains(member.key())
        ? Optional.empty()
        : Optional.of(Reason.RARE_EVENTS);
  }

  private static Set<Integer> years(List<Between.Member> members) {
    Set<Integer> years = new TreeSet<>();
    members.forEach(member -> years.addAll(member.years().keySet()));
    return years;
  }

  private static Set<String> judged(List<Between.Member> members, ValueKind kind, int year) {
    Map<String, Figure> figures = new HashMap<>();
    members.stream()
        .filter(member -> member.exists().test(year))
        .forEach(
            member ->
                Optional.ofNullable(member.years().get(year))
                    .filter(reported -> reported.value() != null)
                    .ifPresent(reported -> figures.put(member.key(), figure(reported))));
    Set<String> judged = new TreeSet<>(figures.keySet());
    judged.removeAll(RareEvents.among(figures, kind));
    return judged;
  }

  private static Figure figure(Revision reported) {
    return new Figure(reported.value(), reported.numerator(), reported.denominator());
  }
}
