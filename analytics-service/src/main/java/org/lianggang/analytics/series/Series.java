package org.lianggang.analytics.series;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.MissingKind;
import org.lianggang.analytics.assessment.Observation;

/**
 * All that is known of one indicator in one region. What stands of a group is asked for by every
 * measure and rule, and found once.
 */
public final class Series {

  static final BinaryOperator<Revision> LATER =
      BinaryOperator.maxBy(Comparator.comparing(Revision::revision));

  private final String indicator;
  private final String region;
  private final List<Revision> revisions;
  private final List<Revision> derived;
  private final Map<GroupKey, List<Revision>> reportedOf;
  private final Map<GroupKey, List<Revision>> derivedOf;
  private final Map<GroupKey, List<Revision>> current = new ConcurrentHashMap<>();
  private final Map<GroupKey, List<Revision>> standing = new ConcurrentHashMap<>();
  private final Map<GroupKey, NavigableMap<Integer, Observation>> observed =
      new ConcurrentHashMap<>();

  /**
   * @param revisions every revision of every cell, as reported
   * @param derived what followed for its cells from other regions, each time it changed
   */
  public Series(String indicator, String region, List<Revision> revisions, List<Revision> derived) {
    this.indicator = indicator;
    this.region = region;
    this.revisions = List.copyOf(revisions);
    this.derived = List.copyOf(derived);
    this.reportedOf = byGroup(revisions);
    this.derivedOf = byGroup(derived);
  }

  private static Map<GroupKey, List<Revision>> byGroup(List<Revision> revisions) {
    return revisions.stream().collect(Collectors.groupingBy(Revision::group));
  }

  /** Nothing follows for it from other regions. */
  public Series(String indicator, String region, List<Revision> revisions) {
    this(indicator, region, revisions, List.of());
  }

  public String indicator() {
    return indicator;
  }

  public String region() {
    return region;
  }

  /** Every revision of every cell, as reported. */
  public List<Revision> revisions() {
    return revisions;
  }

  /** What followed for its cells from other regions, each time it changed. */
  public List<Revision> derived() {
    return derived;
  }

  public SeriesKey key() {
    return new SeriesKey(indicator, region);
  }

  /** What was known at a position of the feed. */
  public Series asOf(long position) {
    return new Series(
        indicator,
        region,
        only(revisions, revision -> revision.position() <= position),
        only(derived, revision -> revision.position() <= position));
  }

  /** As it is shown where the figures of some cells are hidden: there, but not what they are. */
  public Series hiding(Predicate<Revision> hidden) {
    return new Series(
        indicator,
        region,
        revisions.stream().map(one -> hidden.test(one) ? one.hidden() : one).toList(),
        derived.stream().map(one -> hidden.test(one) ? one.hidden() : one).toList());
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
        only(
            revisions,
            revision -> first.get(List.of(revision.group(), revision.year())) == revision));
  }

  /** The groups that were reported. */
  public Set<GroupKey> groups() {
    return new TreeSet<>(reportedOf.keySet());
  }

  /** The groups that were reported or derived. */
  public Set<GroupKey> standingGroups() {
    Set<GroupKey> groups = groups();
    groups.addAll(derivedOf.keySet());
    return groups;
  }

  /** The revisions that stand, by year, as reported. */
  public List<Revision> current(GroupKey group) {
    return current.computeIfAbsent(
        group, asked -> List.copyOf(latest(of(asked, reportedOf)).values()));
  }

  /** What follows from other regions, by year; a figure that is withheld says why. */
  public List<Revision> derived(GroupKey group) {
    return List.copyOf(latest(of(group, derivedOf)).values());
  }

  /**
   * What there is to be judged, by year: the region's own figure, and where it has none, what
   * follows from other regions. What it keeps back is not found out in this way.
   */
  public List<Revision> standing(GroupKey group) {
    return standing.computeIfAbsent(group, this::stands);
  }

  /** The same up to a year, as it is judged. */
  List<Observation> observations(GroupKey group, int upTo) {
    return List.copyOf(
        observed.computeIfAbsent(group, this::observed).headMap(upTo, true).values());
  }

  private NavigableMap<Integer, Observation> observed(GroupKey group) {
    NavigableMap<Integer, Observation> byYear = new TreeMap<>();
    standing(group).forEach(revision -> byYear.put(revision.year(), revision.observation()));
    return byYear;
  }

  private List<Revision> stands(GroupKey group) {
    Map<Integer, Revision> byYear = latest(of(group, reportedOf));
    derived(group).stream()
        .filter(figure -> figure.value() != null || figure.missing() == MissingKind.SUPPRESSED)
        .forEach(
            figure -> byYear.merge(figure.year(), figure, (own, other) -> open(own) ? other : own));
    return List.copyOf(byYear.values());
  }

  private static boolean open(Revision own) {
    return own.value() == null && own.missing() != MissingKind.SUPPRESSED;
  }

  /** The years with an entry, a number or a recorded kind of missing, in any of the groups. */
  public Set<Integer> years(Collection<GroupKey> groups) {
    Set<Integer> years = new TreeSet<>();
    groups.forEach(group -> standing(group).forEach(revision -> years.add(revision.year())));
    return years;
  }

  /** Position of the last change to the series; 0 when nothing is known. */
  public long position() {
    return Stream.concat(revisions.stream(), derived.stream())
        .mapToLong(Revision::position)
        .max()
        .orElse(0);
  }

  /** Every revision of one cell as reported, the oldest first. */
  List<Revision> history(GroupKey group, int year) {
    return history(of(group, reportedOf), year);
  }

  /** All that followed for one cell from other regions, the oldest first. */
  List<Revision> derivedHistory(GroupKey group, int year) {
    return history(of(group, derivedOf), year);
  }

  private static List<Revision> history(List<Revision> all, int year) {
    return all.stream()
        .filter(revision -> revision.year() == year)
        .sorted(Comparator.comparing(Revision::revision))
        .toList();
  }

  private static List<Revision> of(GroupKey group, Map<GroupKey, List<Revision>> all) {
    return all.getOrDefault(group, List.of());
  }

  private static List<Revision> only(List<Revision> all, Predicate<Revision> wanted) {
    return all.stream().filter(wanted).toList();
  }

  private static Map<Integer, Revision> latest(List<Revision> revisions) {
    Map<Integer, Revision> byYear = new TreeMap<>();
    revisions.forEach(revision -> byYear.merge(revision.year(), revision, LATER));
    return byYear;
  }
}
