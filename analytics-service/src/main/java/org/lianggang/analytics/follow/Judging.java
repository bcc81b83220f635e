package org.lianggang.analytics.follow;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.lianggang.analytics.acts.EventLog;
import org.lianggang.analytics.assessment.Parameters;
import org.lianggang.analytics.catalogue.Catalogue;
import org.lianggang.analytics.catalogue.CatalogueStore;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.series.Companions;
import org.lianggang.analytics.series.Series;
import org.lianggang.analytics.series.SeriesKey;
import org.lianggang.analytics.series.SeriesStore;
import org.lianggang.analytics.warning.Rules;

/** Judges again what a batch of changes touched, and nothing else. */
@Singleton
class Judging {

  private static final Logger LOG = Logger.getLogger(Judging.class);

  /** Series judged at once: enough for one query, little enough for the memory. */
  private static final int CHUNK = 500;

  /** The figures of a region lie together, those of an indicator do not. */
  private static final Comparator<SeriesKey> BY_REGION =
      Comparator.comparing(SeriesKey::region).thenComparing(SeriesKey::indicator);

  private final CatalogueStore catalogues;
  private final SeriesStore series;
  private final AcceptanceStore acceptances;
  private final JudgementStore judgements;
  private final VerdictStore verdicts;
  private final WarningStore warnings;
  private final TouchedStore touched;
  private final SetAsideStore setAside;
  private final Aggregating aggregating;
  private final Suppressing suppressing;
  private final SuppressionStore suppressed;
  private final Owing owing;
  private final Rules rules;
  private final EventLog log;

  Judging(
      CatalogueStore catalogues,
      SeriesStore series,
      AcceptanceStore acceptances,
      JudgementStore judgements,
      VerdictStore verdicts,
      WarningStore warnings,
      TouchedStore touched,
      SetAsideStore setAside,
      Aggregating aggregating,
      Suppressing suppressing,
      SuppressionStore suppressed,
      Owing owing,
      Rules rules,
      EventLog log) {
    this.catalogues = catalogues;
    this.series = series;
    this.acceptances = acceptances;
    this.judgements = judgements;
    this.verdicts = verdicts;
    this.warnings = warnings;
    this.touched = touched;
    this.setAside = setAside;
    this.aggregating = aggregating;
    this.suppressing = suppressing;
    this.suppressed = suppressed;
    this.owing = owing;
    this.rules = rules;
    this.log = log;
  }

  /** All that went before is gone before anything new is kept: a measure may change its series. */
  void again(Connection connection, Impact impact, Passage passage) throws SQLException {
    Catalogue catalogue = catalogues.load(connection);
    Verdicts judge = new Verdicts(catalogue, Parameters.DEFAULT);
    Companions companions = new Companions(catalogue);
    List<SeriesKey> touchedKeys = series(connection, impact, catalogue, companions);
    Set<String> judgedRegions = impact.judgedRegions(catalogue);
    aggregating.again(connection, catalogue, touchedKeys);
    List<SeriesKey> keys =
        withHidden(connection, catalogue, companions, impact, touchedKeys, passage);
    verdicts.deleteOf(connection, keys);
    warnings.deleteOf(connection, keys);
    setAside.forgetFailures(connection, keys);
    Set<SeriesKey> refused = setAside.refused(connection);
    verdicts.deleteQualitative(connection, impact.plans(), judgedRegions);
    for (int from = 0; from < keys.size(); from += CHUNK) {
      judge(
          connection,
          keys.subList(from, Math.min(keys.size(), from + CHUNK)),
          refused,
          judge,
          new Warnings(catalogue, rules),
          catalogue);
    }
    verdicts.add(
        connection,
        judgements.standing(connection, impact.plans(), judgedRegions).stream()
            .flatMap(standing -> judge.of(standing).stream())
            .toList());
    Set<String> units = owing.again(connection, impact, passage);
    tell(connection, keys, units, passage);
    touched.note(connection, impact.answers(catalogue, companions));
  }

  /** And those in which other cells are hidden now, with all that is judged by looking at them. */
  private List<SeriesKey> withHidden(
      Connection connection,
      Catalogue catalogue,
      Companions companions,
      Impact impact,
      List<SeriesKey> keys,
      Passage passage)
      throws SQLException {
    Set<SeriesKey> all =
        new TreeSet<>(
            suppressing.again(
                connection,
                catalogue,
                keys,
                impact.changesCatalogue() ? 0 : passage.days().get(0).position()));
    List.copyOf(all).forEach(key -> all.addAll(companions.restingOn(key)));
    suppressed.changed(
        connection, all.stream().map(SeriesKey::region).toList(), passage.last().position());
    all.addAll(keys);
    return all.stream().sorted(BY_REGION).toList();
  }

  /** While the read model is being filled, nothing that is found is news. */
  private void tell(Connection connection, List<SeriesKey> keys, Set<String> units, Passage passage)
      throws SQLException {
    Passage.Day last = passage.last();
    switch (passage.reach()) {
      case ON_THE_WAY -> {}
      case ARRIVING -> log.tellAll(connection, last.position(), last.time(), last.day());
      case THERE -> log.tell(connection, keys, units, last.position(), last.time(), last.day());
    }
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

  private List<SeriesKey> series(
      Connection connection, Impact impact, Catalogue catalogue, Companions companions)
      throws SQLException {
    Set<SeriesKey> keys = new TreeSet<>(impact.series());
    Set<String> indicators = impact.indicators(catalogue);
    Set<String> regions = impact.regions(catalogue);
    Set<String> wholes = impact.wholes(catalogue);
    regions.addAll(wholes);
    wholes.forEach(whole -> regions.addAll(catalogue.regions().everyPart(whole)));
    if (!indicators.isEmpty() || !regions.isEmpty()) {
      keys.addAll(acceptances.known(connection, indicators, regions));
    }
    List.copyOf(keys).forEach(key -> keys.addAll(companions.restingOn(key)));
    return List.copyOf(keys);
  }

  private void judge(
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
    Surroundings around =
        new Surroundings(
            judge,
            warn,
            refused,
            companions,
            disclosed.of(companions),
            children,
            disclosed,
            companions.keySet().stream().anyMatch(disclosed::touches));
    List<Kept> kept =
        series.load(connection, keys).parallelStream().map(one -> judge(one, around)).toList();
    verdicts.addTwins(connection, kept.stream().flatMap(one -> one.verdicts().stream()).toList());
    warnings.add(connection, kept.stream().flatMap(one -> one.warnings().stream()).toList());
    setAside.add(connection, kept.stream().flatMap(one -> one.failed().stream()).toList());
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
