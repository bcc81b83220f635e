package org.lianggang.analytics.follow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.Target;
import org.lianggang.analytics.catalogue.Catalogue;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.catalogue.Measure;
import org.lianggang.analytics.series.GroupKey;
import org.lianggang.analytics.series.Revision;
import org.lianggang.analytics.series.Series;
import org.lianggang.analytics.warning.DataRules;
import org.lianggang.analytics.warning.Judged;
import org.lianggang.analytics.warning.ReportedSeries;
import org.lianggang.analytics.warning.VerdictRules;

/** Finds the warnings of a series and of its verdicts. */
final class Warnings {

  private final Catalogue catalogue;

  Warnings(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** A verdict for comparison binds nobody and warns nobody. */
  Stream<WarningStore.Found> of(Verdict verdict) {
    return verdict.comparison()
        ? Stream.empty()
        : VerdictRules.check(judged(verdict))
            .map(warning -> new WarningStore.Found(warning, verdict.position()));
  }

  Stream<WarningStore.Found> of(Series series) {
    Optional<Indicator> indicator = catalogue.indicator(series.indicator());
    List<Target> targets = targets(series.indicator());
    long position = position(series);
    return indicator.stream()
        .flatMap(
            known ->
                series.groups().stream()
                    .flatMap(group -> DataRules.check(reported(known, targets, series, group))))
        .map(warning -> new WarningStore.Found(warning, position));
  }

  private Judged judged(Verdict verdict) {
    Measure measure = verdict.measure();
    return new Judged(
        verdict.version().plan().code(),
        measure.code(),
        measure.name(),
        measure.indicator(),
        catalogue.indicator(measure.indicator()).map(Indicator::unit).orElse(""),
        catalogue.indicator(measure.indicator()).map(Indicator::decimals).orElse(0),
        verdict.region(),
        new GroupKey(verdict.sex(), verdict.residence()).toString(),
        verdict.assessment());
  }

  private ReportedSeries reported(
      Indicator indicator, List<Target> targets, Series series, GroupKey group) {
    List<Revision> current = series.current(group);
    return new ReportedSeries(
        indicator.code(),
        indicator.name(),
        indicator.unit(),
        indicator.valueKind(),
        indicator.scale(),
        indicator.decimals(),
        indicator.changeBound(),
        series.region(),
        group.toString(),
        current.stream().map(Revision::observation).toList(),
        targets);
  }

  /** What the plans ask of an indicator now. */
  private List<Target> targets(String indicator) {
    return catalogue.plansMeasuring(indicator).stream()
        .flatMap(plan -> plan.latest().plan().measures())
        .filter(measure -> indicator.equals(measure.indicator()))
        .map(Measure::target)
        .toList();
  }

  /** The direction of a movement depends on the plans as well. */
  private long position(Series series) {
    long plans =
        catalogue.plansMeasuring(series.indicator()).stream()
            .mapToLong(plan -> plan.latest().position())
            .max()
            .orElse(0);
    return Math.max(
        Math.max(series.position(), plans), catalogue.indicatorPosition(series.indicator()));
  }
}
