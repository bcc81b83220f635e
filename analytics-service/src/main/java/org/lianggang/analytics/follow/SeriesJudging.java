package org.lianggang.analytics.follow;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.lianggang.analytics.catalogue.Catalogue;
import org.lianggang.analytics.catalogue.Regions;
import org.lianggang.analytics.series.Series;
import org.lianggang.analytics.series.SeriesKey;
import org.lianggang.analytics.warning.Rules;

/** Judges series as they are and as the public sees them, some hundred at a time. */
@Singleton
class SeriesJudging {

  private static final Logger LOG = Logger.getLogger(SeriesJudging.class);

  /** Series of a chunk: enough for one query, little enough for the memory. */
  private static final int SIZE = 200;

  /** Chunks that are judged while one before them is written and one after them read. */
  private static final int AT_ONCE = Runtime.getRuntime().availableProcessors();

  private final ChunkStore chunks;
  private final VerdictStore verdicts;
  private final WarningStore warnings;
  private final SetAsideStore setAside;
  private final Rules rules;
  private final ForkJoinPool judges = new ForkJoinPool(AT_ONCE);

  SeriesJudging(
      ChunkStore chunks,
      VerdictStore verdicts,
      WarningStore warnings,
      SetAsideStore setAside,
      Rules rules) {
    this.chunks = chunks;
    this.verdicts = verdicts;
    this.warnings = warnings;
    this.setAside = setAside;
    this.rules = rules;
  }

  /** Of these nothing is kept any more. */
  void again(Connection connection, Catalogue catalogue, Verdicts judge, List<SeriesKey> keys)
      throws SQLException {
    Set<SeriesKey> refused = setAside.refused(connection);
    Warnings warn = new Warnings(catalogue, rules);
    List<SeriesKey> sorted = keys.stream().sorted(byFamily(keys, catalogue.regions())).toList();
    Queue<CompletableFuture<Results>> judging = new ArrayDeque<>();
    for (int from = 0; from < sorted.size(); from += SIZE) {
      List<SeriesKey> next = sorted.subList(from, Math.min(sorted.size(), from + SIZE));
      Chunk chunk = chunks.of(connection, next, refused, judge, catalogue);
      judging.add(CompletableFuture.supplyAsync(() -> results(chunk, judge, warn), judges));
      if (judging.size() > AT_ONCE) {
        keep(connection, judging.remove().join());
      }
    }
    while (!judging.isEmpty()) {
      keep(connection, judging.remove().join());
    }
  }

  /**
   * The figures of a region and of those right below it, which it is compared with, are read at
   * once: some indicators of one such family after the other.
   */
  private static Comparator<SeriesKey> byFamily(List<SeriesKey> keys, Regions regions) {
    Map<String, String> families = new HashMap<>();
    keys.forEach(key -> families.computeIfAbsent(key.region(), region -> family(region, regions)));
    return Comparator.<SeriesKey, String>comparing(key -> families.get(key.region()))
        .thenComparing(Comparator.naturalOrder());
  }

  private static String family(String region, Regions regions) {
    String above = regions.parent(region);
    return above == null || !regions.children(region).isEmpty() ? region : above;
  }

  /** What is kept of a chunk. */
  private record Results(VerdictStore.Prepared verdicts, NewRows warnings, List<SetAside> failed) {}

  private Results results(Chunk chunk, Verdicts judge, Warnings warn) {
    List<Kept> kept = chunk.judged().stream().map(one -> kept(one, chunk, judge, warn)).toList();
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

  /** What is kept of one series; it failed at most once. */
  private record Kept(
      List<Disclosed.Twin> verdicts, List<WarningStore.Found> warnings, List<SetAside> failed) {}

  /** Touches nothing but what it is given, so that many are judged at a time. */
  private Kept kept(Series one, Chunk chunk, Verdicts judge, Warnings warn) {
    if (chunk.refused().contains(one.key())) {
      return new Kept(whole(judge.setAside(one)), List.of(), List.of());
    }
    try {
      Judged all = judged(judge, warn, one, chunk.companions(), chunk.below(one));
      if (chunk.isAllShown(one)) {
        return new Kept(whole(all.verdicts()), all.warnings(), List.of());
      }
      Disclosed disclosed = chunk.disclosed();
      Judged open =
          judged(
              judge,
              warn,
              disclosed.of(one),
              chunk.shown(),
              chunk.below(one).stream().map(disclosed::of).toList());
      return new Kept(
          Disclosed.twins(all.verdicts(), open.verdicts(), verdicts::text),
          Disclosed.marked(all.warnings(), open.warnings()),
          List.of());
    } catch (RuntimeException e) {
      LOG.errorf(e, "%s of %s cannot be judged and is set aside", one.indicator(), one.region());
      return new Kept(
          whole(judge.setAside(one)),
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
}
