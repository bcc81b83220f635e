package org.lianggang.analytics.follow;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.lianggang.analytics.catalogue.Catalogue;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.series.Series;
import org.lianggang.analytics.series.SeriesKey;
import org.lianggang.analytics.series.SeriesStore;
import org.lianggang.analytics.warning.Rules;

/**
 * Judges series as they are and as the public sees them, some hundred at a time: while these are
 * judged, those before them are written and those after them read.
 */
@Singleton
class SeriesJudging {

  private static final Logger LOG = Logger.getLogger(SeriesJudging.class);

  /** Series judged at once: enough for one query, little enough for the memory. */
  private static final int CHUNK = 500;

  /** The figures of a region lie together, those of an indicator do not. */
  private static final Comparator<SeriesKey> BY_REGION =
      Comparator.comparing(SeriesKey::region).thenComparing(SeriesKey::indicator);

  private final SeriesStore series;
  private final VerdictStore verdicts;
  private final WarningStore warnings;
  private final SetAsideStore setAside;
  private final SuppressionStore suppressed;
  private final Rules rules;

  SeriesJudging(
      SeriesStore series,
      VerdictStore verdicts,
      WarningStore warnings,
      SetAsideStore setAside,
      SuppressionStore suppressed,
      Rules rules) {
    this.series = series;
    this.verdicts = verdicts;
    this.warnings = warnings;
    this.setAside = setAside;
    this.suppressed = suppressed;
    this.rules = rules;
  }

  /** Of these nothing is kept any more. */
  void again(Connection connection, Catalogue catalogue, Verdicts judge, List<SeriesKey> keys)
      throws SQLException {
    Set<SeriesKey> refused = setAside.refused(connection);
    Warnings warn = new Warnings(catalogue, rules);
    List<SeriesKey> sorted = keys.stream().sorted(BY_REGION).toList();
    CompletableFuture<Results> judging = CompletableFuture.completedFuture(results(List.of()));
    for (int from = 0; from < sorted.size(); from += CHUNK) {
      List<SeriesKey> chunk = sorted.subList(from, Math.min(sorted.size(), from + CHUNK));
      Surroundings around = surroundings(connection, chunk, refused, judge, warn, catalogue);
      List<Series> loaded = series.load(connection, chunk);
      CompletableFuture<Results> next =
          CompletableFuture.supplyAsync(
              () -> results(loaded.parallelStream().map(one -> judge(one, around)).toList()));
      keep(connection, judging.join());
      judging = next;
    }
    keep(connection, judging.join());
  }

  private Surroundings surroundings(
      Connection connection,
      List<SeriesKey> keys,
      Set<SeriesKey> refused,
      Verdicts judge,
      Warnings warn,
      Catalogue catalogue)
      throws SQLException {
    Map<SeriesKey, List<Series>> children = children(connection, keys, refused, catalogue);
    Map<SeriesKey, Series> companions = judge.companions(connection, series, keys);
    Disclosed disclosed = disclosed(connection, keys, companions, children);
    return new Surroundings(
        judge,
        warn,
        refused,
        companions,
        disclosed.of(companions),
        children,
        disclosed,
        companions.keySet().stream().anyMatch(disclosed::touches));
  }

  /** What is kept of a chunk. */
  private record Results(VerdictStore.Prepared verdicts, NewRows warnings, List<SetAside> failed) {}

  private Results results(List<Kept> kept) {
    return new Results(
        verdicts.prepare(kept.stream().flatMap(one -> one.verdicts().stream()).toList()),
        warnings.prepare(kept.stream().flatMap(one -> one.warnings().stream()).toList()),
        kept.stream().flatMap(one -> one.failed().stream()).toList());
  }

  private void keep(Connection connection, Results results) throws SQLException {
    verdicts.add(connection, results.verdicts());
    warnings.add(connection, results.warnings());
    setAside.add(connection, results.failed());
  }

  /** The same indicator right below each region, where its figures follow from each other. */
  private Map<SeriesKey, List<Series>> children(
      Connection connection, List<SeriesKey> keys, Set<SeriesKey> refused, Catalogue catalogue)
      throws SQLException {
    List<SeriesKey> below =
        keys.stream()
            .filter(
                key ->
                    catalogue.indicator(key.indicator()).filter(Indicator::aggregates).isPresent())
            .flatMap(
                key ->
                    catalogue.regions().children(key.region()).stream()
                        .map(child -> new SeriesKey(key.indicator(), child.code())))
            .filter(key -> !refused.contains(key))
            .toList();
    return series.load(connection, below).stream()
        .filter(one -> !one.revisions().isEmpty())
        .collect(
            Collectors.groupingBy(
                one -> new SeriesKey(one.indicator(), catalogue.regions().parent(one.region()))));
  }

  /**
   * What the series of a chunk are judged with.
   *
   * @param shown the companions as the public sees them
   * @param besides something of the companions is hidden
   */
  private record Surroundings(
      Verdicts judge,
      Warnings warn,
      Set<SeriesKey> refused,
      Map<SeriesKey, Series> companions,
      Map<SeriesKey, Series> shown,
      Map<SeriesKey, List<Series>> children,
      Disclosed disclosed,
      boolean besides) {

    List<Series> below(Series one) {
      return children.getOrDefault(one.key(), List.of());
    }

    boolean isAllShown(Series one) {
      return !besides
          && !disclosed.touches(one.key())
          && below(one).stream().map(Series::key).noneMatch(disclosed::touches);
    }
  }

  /** What is kept of one series; it failed at most once. */
  private record Kept(
      List<Disclosed.Twin> verdicts, List<WarningStore.Found> warnings, List<SetAside> failed) {}

  /** Touches nothing but what it is given, so that many are judged at a time. */
  private Kept judge(Series one, Surroundings around) {
    if (around.refused().contains(one.key())) {
      return new Kept(whole(around.judge().setAside(one)), List.of(), List.of());
    }
    try {
      Judged all =
          judged(around.judge(), around.warn(), one, around.companions(), around.below(one));
      if (around.isAllShown(one)) {
        return new Kept(whole(all.verdicts()), all.warnings(), List.of());
      }
      Disclosed disclosed = around.disclosed();
      Judged open =
          judged(
              around.judge(),
              around.warn(),
              disclosed.of(one),
              around.shown(),
              around.below(one).stream().map(disclosed::of).toList());
      return new Kept(
          Disclosed.twins(all.verdicts(), open.verdicts(), verdicts::text),
          Disclosed.marked(all.warnings(), open.warnings()),
          List.of());
    } catch (RuntimeException e) {
      LOG.errorf(e, "%s of %s cannot be judged and is set aside", one.indicator(), one.region());
      return new Kept(
          whole(around.judge().setAside(one)),
          List.of(),
          List.of(new SetAside(one.key(), one.position(), Fault.Code.COMPUTATION_FAILED)));
    }
  }

  /** What is found of one series. */
  private record Judged(List<Verdict> verdicts, List<WarningStore.Found> warnings) {}

  private static Judged judged(
      Verdicts judge,
      Warnings warn,
      Series one,
      Map<SeriesKey, Series> companions,
      List<Series> children) {
    List<Verdict> verdicts = judge.of(one, companions);
    return new Judged(
        verdicts,
        Stream.concat(verdicts.stream().flatMap(warn::of), warn.of(one, children)).toList());
  }

  private static List<Disclosed.Twin> whole(List<Verdict> verdicts) {
    return verdicts.stream().map(Disclosed.Twin::whole).toList();
  }

  private Disclosed disclosed(
      Connection connection,
      List<SeriesKey> keys,
      Map<SeriesKey, Series> companions,
      Map<SeriesKey, List<Series>> children)
      throws SQLException {
    Set<SeriesKey> all = new TreeSet<>(keys);
    all.addAll(companions.keySet());
    children.values().forEach(those -> those.forEach(child -> all.add(child.key())));
    return new Disclosed(suppressed.hidden(connection, all));
  }
}
