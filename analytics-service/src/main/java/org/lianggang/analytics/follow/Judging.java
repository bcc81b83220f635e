package org.lianggang.analytics.follow;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lianggang.analytics.acts.EventLog;
import org.lianggang.analytics.assessment.Parameters;
import org.lianggang.analytics.catalogue.Catalogue;
import org.lianggang.analytics.catalogue.CatalogueStore;
import org.lianggang.analytics.series.Companions;
import org.lianggang.analytics.series.SeriesKey;
import org.lianggang.analytics.watch.Counted;

/** Judges again what a batch of changes touched, and nothing else. */
@Singleton
class Judging {

  private final CatalogueStore catalogues;
  private final AcceptanceStore acceptances;
  private final JudgementStore judgements;
  private final VerdictStore verdicts;
  private final WarningStore warnings;
  private final TouchedStore touched;
  private final SetAsideStore setAside;
  private final Aggregating aggregating;
  private final Suppressing suppressing;
  private final SuppressionStore suppressed;
  private final SeriesJudging seriesJudging;
  private final Owing owing;
  private final EventLog log;
  private final Counted counted;

  Judging(
      CatalogueStore catalogues,
      AcceptanceStore acceptances,
      JudgementStore judgements,
      VerdictStore verdicts,
      WarningStore warnings,
      TouchedStore touched,
      SetAsideStore setAside,
      Aggregating aggregating,
      Suppressing suppressing,
      SuppressionStore suppressed,
      SeriesJudging seriesJudging,
      Owing owing,
      EventLog log,
      Counted counted) {
    this.catalogues = catalogues;
    this.acceptances = acceptances;
    this.judgements = judgements;
    this.verdicts = verdicts;
    this.warnings = warnings;
    this.touched = touched;
    this.setAside = setAside;
    this.aggregating = aggregating;
    this.suppressing = suppressing;
    this.suppressed = suppressed;
    this.seriesJudging = seriesJudging;
    this.owing = owing;
    this.log = log;
    this.counted = counted;
  }

  /** All that went before is gone before anything new is kept: a measure may change its series. */
  void again(Connection connection, Impact impact, Passage passage) throws SQLException {
    Catalogue catalogue = catalogues.load(connection);
    Verdicts judge = new Verdicts(catalogue, Parameters.DEFAULT);
    Companions companions = new Companions(catalogue);
    Set<SeriesKey> figures = figures(connection, impact, catalogue, companions);
    Set<String> judgedRegions = impact.judgedRegions(catalogue);
    aggregating.again(connection, catalogue, figures);
    Set<SeriesKey> all = new TreeSet<>(figures);
    all.addAll(hidden(connection, catalogue, companions, impact, figures, passage));
    all.addAll(acceptances.known(connection, impact.measured(catalogue), Set.of()));
    List<SeriesKey> keys = List.copyOf(all);
    verdicts.deleteOf(connection, keys);
    warnings.deleteOf(connection, keys);
    setAside.forgetFailures(connection, keys);
    verdicts.deleteQualitative(connection, impact.plans(), judgedRegions);
    seriesJudging.again(connection, catalogue, judge, keys);
    counted.seriesJudged(keys.size());
    verdicts.add(
        connection,
        judgements.standing(connection, impact.plans(), judgedRegions).stream()
            .flatMap(standing -> judge.of(standing).stream())
            .toList());
    Set<String> units = owing.again(connection, impact, passage);
    tell(connection, keys, units, passage);
    touched.note(connection, impact.answers(catalogue, companions));
  }

  /** Those in which other cells are hidden now, with all that is judged by looking at them. */
  private Set<SeriesKey> hidden(
      Connection connection,
      Catalogue catalogue,
      Companions companions,
      Impact impact,
      Set<SeriesKey> keys,
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
    return all;
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

  /**
   * Of which figures, or what follows from them, may be other ones, with all that rests on them.
   */
  private Set<SeriesKey> figures(
      Connection connection, Impact impact, Catalogue catalogue, Companions companions)
      throws SQLException {
    Set<SeriesKey> keys = new TreeSet<>(impact.series());
    Set<String> regions = impact.regions(catalogue);
    Set<String> wholes = impact.wholes(catalogue);
    regions.addAll(wholes);
    wholes.forEach(whole -> regions.addAll(catalogue.regions().everyPart(whole)));
    keys.addAll(acceptances.known(connection, impact.indicators(), regions));
    List.copyOf(keys).forEach(key -> keys.addAll(companions.restingOn(key)));
    return keys;
  }
}
