package org.lianggang.analytics.follow;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.lianggang.analytics.assessment.Parameters;
import org.lianggang.analytics.catalogue.Catalogue;
import org.lianggang.analytics.catalogue.CatalogueStore;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.series.Companions;
import org.lianggang.analytics.series.Series;
import org.lianggang.analytics.series.SeriesKey;
import org.lianggang.analytics.series.SeriesStore;

/** Judges again what a batch of changes touched, and nothing else. */
@Singleton
class Judging {

  private static final Logger LOG = Logger.getLogger(Judging.class);

  /** Series judged at once: enough for one query, little enough for the memory. */
  private static final int CHUNK = 500;

  private final CatalogueStore catalogues;
  private final SeriesStore series;
  private final AcceptanceStore acceptances;
  private final JudgementStore judgements;
  private final VerdictStore verdicts;
  private final WarningStore warnings;
  private final TouchedStore touched;
  private final SetAsideStore setAside;
  private final Aggregating aggregating;

  Judging(
      CatalogueStore catalogues,
      SeriesStore series,
      AcceptanceStore acceptances,
      JudgementStore judgements,
      VerdictStore verdicts,
      WarningStore warnings,
      TouchedStore touched,
      SetAsideStore setAside,
      Aggregating aggregating) {
    this.catalogues = catalogues;
    this.series = series;
    this.acceptances = acceptances;
    this.judgements = judgements;
    this.verdicts = verdicts;
    this.warnings = warnings;
    this.touched = touched;
    this.setAside = setAside;
    this.aggregating = aggregating;
  }

  /** All that went before is gone before anything new is kept: a measure may change its series. */
  void again(Connection connection, Impact impact) throws SQLException {
    Catalogue catalogue = catalogues.load(connection);
    Verdicts judge = new Verdicts(catalogue, Parameters.DEFAULT);
    List<SeriesKey> keys = series(connection, impact, catalogue);
    Set<String> judgedRegions = impact.judgedRegions(catalogue);
    aggregating.again(connection, catalogue, keys);
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
          new Warnings(catalogue));
    }
    verdicts.add(
        connection,
        judgements.standing(connection, impact.plans(), judgedRegions).stream()
            .flatMap(standing -> judge.of(standing).stream())
            .toList());
    touched.note(connection, impact.answers(catalogue));
  }

  private List<SeriesKey> series(Connection connection, Impact impact, Catalogue catalogue)
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
    List.copyOf(keys).forEach(key -> keys.addAll(resting(key, catalogue)));
    Companions companions = new Companions(catalogue);
    List.copyOf(keys).forEach(key -> keys.addAll(companions.lookingAt(key)));
    return List.copyOf(keys);
  }

  /** The series of other regions that follow from this one. */
  private static List<SeriesKey> resting(SeriesKey key, Catalogue catalogue) {
    return catalogue.indicator(key.indicator()).filter(Indicator::aggregates).isEmpty()
        ? List.of()
        : catalogue.regions().wholes(key.region()).stream()
            .map(whole -> new SeriesKey(key.indicator(), whole))
            .toList();
  }

  private Map<SeriesKey, Series> companions(
      Connection connection, List<SeriesKey> keys, Verdicts judge) throws SQLException {
    Set<SeriesKey> wanted = new TreeSet<>();
    keys.forEach(key -> wanted.addAll(judge.companions(key)));
    Map<SeriesKey, Series> found = new HashMap<>();
    if (!wanted.isEmpty()) {
      series.load(connection, wanted).forEach(one -> found.put(one.key(), one));
    }
    return found;
  }

  private void judge(
      Connection connection,
      List<SeriesKey> keys,
      Set<SeriesKey> refused,
      Verdicts judge,
      Warnings warn)
      throws SQLException {
    List<Verdict> found = new ArrayList<>();
    List<WarningStore.Found> warned = new ArrayList<>();
    List<SetAside> failed = new ArrayList<>();
    Map<SeriesKey, Series> companions = companions(connection, keys, judge);
    for (Series one : series.load(connection, keys)) {
      if (refused.contains(one.key())) {
        found.addAll(judge.setAside(one));
        continue;
      }
      try {
        List<Verdict> ofOne = judge.of(one, companions);
        List<WarningStore.Found> ofThese =
            Stream.concat(ofOne.stream().flatMap(warn::of), warn.of(one)).toList();
        found.addAll(ofOne);
        warned.addAll(ofThese);
      } catch (RuntimeException e) {
        LOG.errorf(e, "%s of %s cannot be judged and is set aside", one.indicator(), one.region());
        found.addAll(judge.setAside(one));
        failed.add(new SetAside(one.key(), one.position(), Fault.Code.COMPUTATION_FAILED));
      }
    }
    verdicts.add(connection, found);
    warnings.add(connection, warned);
    setAside.add(connection, failed);
  }
}
