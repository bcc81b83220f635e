package org.lianggang.analytics.follow;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.lianggang.analytics.aggregation.Aggregation;
import org.lianggang.analytics.assessment.Target;
import org.lianggang.analytics.catalogue.Catalogue;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.catalogue.Measure;
import org.lianggang.analytics.series.Beside;
import org.lianggang.analytics.series.GroupKey;
import org.lianggang.analytics.series.MeasureInput;
import org.lianggang.analytics.series.Revision;
import org.lianggang.analytics.series.Series;
import org.lianggang.analytics.warning.Family;
import org.lianggang.analytics.warning.HeldBaseline;
import org.lianggang.analytics.warning.Judged;
import org.lianggang.analytics.warning.ReportedGroups;
import org.lianggang.analytics.warning.ReportedSeries;
import org.lianggang.analytics.warning.Rules;
import org.lianggang.analytics.warning.Warning;

/** Finds the warnings of a series and of its verdicts. */
public final class Warnings {

  private final Catalogue catalogue;
  private final Rules rules;

  public Warnings(Catalogue catalogue, Rules rules) {
    this.catalogue = catalogue;
    this.rules = rules;
  }

  /** A verdict for comparison binds nobody and warns nobody. */
  Stream<WarningStore.Found> of(Verdict verdict) {
    return warnings(verdict).map(warning -> new WarningStore.Found(warning, verdict.position()));
  }

  /** Those that lie in a verdict. */
  public Stream<Warning> warnings(Verdict verdict) {
    return verdict.comparison() ? Stream.empty() : rules.check(judged(verdict));
  }

  /** Those that lie in the figures of a series alone. */
  public Stream<Warning> warnings(Series series) {
    return of(series, List.of()).map(WarningStore.Found::warning);
  }

  /** children: the same indicator right below, where its figures follow from each other */
  Stream<WarningStore.Found> of(Series series, List<Series> children) {
    return catalogue
        .indicator(series.indicator())
        .map(indicator -> of(series, indicator, children))
        .orElseGet(Stream::empty);
  }

  private Stream<WarningStore.Found> of(Series series, Indicator indicator, List<Series> children) {
    List<MeasureInput> measures = measures(series, indicator);
    List<ReportedSeries> groups = groups(series, indicator, measures);
    List<ReportedSeries> below =
        children.stream().flatMap(child -> groups(child, indicator, List.of()).stream()).toList();
    long position = position(series);
    long family =
        children.stream()
            .flatMapToLong(
                child ->
                    LongStream.of(child.position(), catalogue.regions().position(child.region())))
            .reduce(position, Math::max);
    return Stream.of(
            rules
                .check(new ReportedGroups(groups, indicator.hasBothSexes()))
                .map(warning -> new WarningStore.Found(warning, position)),
            measures.stream()
                .filter(this::binds)
                .map(Warnings::heldBaseline)
                .flatMap(rules::check)
                .map(warning -> new WarningStore.Found(warning, position)),
            groups.stream()
                .map(own -> family(own, indicator, below))
                .flatMap(rules::check)
                .map(warning -> new WarningStore.Found(warning, family)))
        .flatMap(found -> found);
  }

  private boolean binds(MeasureInput input) {
    return catalogue.regions().liesWithin(input.region().code(), input.version().plan().region());
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
        verdict.assessment(),
        verdict.item());
  }

  private static HeldBaseline heldBaseline(MeasureInput input) {
    return new HeldBaseline(
        input.version().plan().code(),
        input.measure().code(),
        input.measure().name(),
        input.indicator().code(),
        input.indicator().unit(),
        input.region().code(),
        input.group().toString(),
        input.baseline().map(baseline -> baseline.year()).orElse(0),
        input.baseline().map(baseline -> baseline.value()).orElse(null),
        input.revisedBaseline().orElse(null));
  }

  private Family family(ReportedSeries own, Indicator indicator, List<ReportedSeries> below) {
    return new Family(
        own,
        below.stream().filter(child -> child.group().equals(own.group())).toList(),
        indicator.aggregates() ? catalogue.regions().children(own.region()).size() : 0,
        indicator.aggregation() == Aggregation.SUM);
  }

  private static List<ReportedSeries> groups(
      Series series, Indicator indicator, List<MeasureInput> measures) {
    List<Target> targets = measures.stream().map(input -> input.measure().target()).toList();
    return series.groups().stream()
        .map(
            group ->
                new ReportedSeries(
                    indicator.code(),
                    indicator.name(),
                    indicator.unit(),
                    indicator.valueKind(),
                    indicator.scale(),
                    indicator.decimals(),
                    indicator.changeBound(),
                    series.region(),
                    group.toString(),
                    series.current(group).stream().map(Revision::observation).toList(),
                    targets,
                    Ceilings.of(group, measures)))
        .toList();
  }

  /** What the plans ask of the indicator now. */
  private List<MeasureInput> measures(Series series, Indicator indicator) {
    return catalogue.regions().find(series.region()).stream()
        .flatMap(
            region ->
                catalogue.plansMeasuring(series.indicator()).stream()
                    .flatMap(
                        plan ->
                            catalogue.measures(plan.latest(), indicator.code()).stream()
                                .map(
                                    measure ->
                                        new MeasureInput(
                                            plan.latest(),
                                            measure,
                                            indicator,
                                            region,
                                            series,
                                            new Beside(
                                                catalogue.regions(),
                                                catalogue.spreads(),
                                                Map.of())))))
        .toList();
  }

  /** The direction of a movement and who is bound by it depend on plans and regions as well. */
  private long position(Series series) {
    long plans =
        catalogue.plansMeasuring(series.indicator()).stream()
            .mapToLong(plan -> plan.latest().position())
            .max()
            .orElse(0);
    return LongStream.of(
            series.position(),
            plans,
            catalogue.indicatorPosition(series.indicator()),
            catalogue.regions().position(series.region()))
        .max()
        .orElse(0);
  }
}
