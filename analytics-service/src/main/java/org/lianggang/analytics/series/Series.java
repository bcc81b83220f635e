package org.lianggang.analytics.series;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

/** All that is known of one indicator in one region: every revision of every cell. */
public record Series(String indicator, String region, List<Revision> revisions) {

  private static final BinaryOperator<Revision> LATER =
      BinaryOperator.maxBy(Comparator.comparing(Revision::revision));

  public Series {
    revisions = List.copyOf(revisions);
  }

  public SeriesKey key() {
    return new SeriesKey(indicator, region);
  }

  /** What was known at a position of the feed. */
  public Series asOf(long position) {
    return new Series(indicator, region, only(revision -> revision.position() <= position));
  }

  /** As it was first reported: what came as a correction is not in it. */
  public Series asFirst() {
    Map<List<Object>, Revision> first = new HashMap<>();
    revisions.forEach(
        revision ->
            first.merge(
                List.of(revision.group(), revision.year()),
                revision,
                BinaryOperator.minBy(Comparator.comparing(Revision::revision))));
    return new Series(
        indicator,
        region,
        only(revision -> first.get(List.of(revision.group(), revision.year())) == revision));
  }

  public Set<GroupKey> groups() {
    Set<GroupKey> groups = new TreeSet<>();
    revisions.forEach(revision -> groups.add(revision.group()));
    return groups;
  }

  /** The revisions that stand, by year. */
  public List<Revision> current(GroupKey group) {
    return latest(only(revision -> revision.group().equals(group)));
  }

  /** The years with an entry, a number or a recorded kind of missing, in any of the groups. */
  public Set<Integer> years(Collection<GroupKey> groups) {
    Set<Integer> years = new TreeSet<>();
    only(revision -> groups.contains(revision.group()))
        .forEach(revision -> years.add(revision.year()));
    return years;
  }

  /** Position of the last change to the series; 0 when nothing is known. */
  public long position() {
    return revisions.stream().mapToLong(Revision::position).max().orElse(0);
  }

  /** Every revision of one cell, the oldest first. */
  List<Revision> history(GroupKey group, int year) {
    return only(revision -> revision.group().equals(group) && revision.year() == year).stream()
        .sorted(Comparator.comparing(Revision::revision))
        .toList();
  }

  private List<Revision> only(Predicate<Revision> wanted) {
    return revisions.stream().filter(wanted).toList();
  }

  private static List<Revision> latest(List<Revision> revisions) {
    Map<Integer, Revision> byYear = new TreeMap<>();
    revisions.forEach(revision -> byYear.merge(revision.year(), revision, LATER));
    return List.copyOf(byYear.values());
  }
}
