package org.lianggang.analytics.series;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.lianggang.analytics.assessment.AssessmentItem;
import org.lianggang.analytics.assessment.Baseline;
import org.lianggang.analytics.assessment.Group;
import org.lianggang.analytics.assessment.Observation;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.catalogue.Measure;
import org.lianggang.analytics.catalogue.PlanVersion;
import org.lianggang.analytics.catalogue.Region;

/**
 * One measure in one region, made ready to be judged: the stored verdicts and their explanation go
 * through here.
 */
public record MeasureInput(
    PlanVersion version, Measure measure, Indicator indicator, Region region, Series series) {

  /** The same measure as if nothing had been reported. */
  MeasureInput withoutFigures() {
    return new MeasureInput(
        version,
        measure,
        indicator,
        region,
        new Series(series.indicator(), series.region(), List.of()));
  }

  /** The group that is judged; the others stand beside it. */
  public GroupKey group() {
    return new GroupKey(measure.sexOf(indicator), measure.residence());
  }

  /**
   * The years that have something to be judged: an entry in the year, or in one of the years before
   * it for indicators that are collected every few years.
   */
  public List<Integer> years() {
    Set<Integer> reported = series.years(judgedGroups());
    return IntStream.rangeClosed(version.plan().startYear(), version.plan().endYear())
        .filter(year -> carried(year).anyMatch(reported::contains))
        .boxed()
        .toList();
  }

  /** The record that is judged for a year: nothing later than the year is in it. */
  public AssessmentItem item(int year) {
    return new AssessmentItem(
        measure.code(),
        indicator.unit(),
        indicator.scale(),
        indicator.valueKind(),
        indicator.decimals(),
        region.level(),
        version.plan().startYear(),
        null,
        indicator.everyYears(),
        measure.target(),
        baseline().orElse(null),
        Integer.toString(year),
        observations(group(), year),
        List.of(),
        groups(year),
        null);
  }

  /** A gap is judged on its groups, everything else on the measure's own group. */
  private Collection<GroupKey> judgedGroups() {
    return Judge.comparesGroups(measure.target()) ? series.groups() : Set.of(group());
  }

  private IntStream carried(int year) {
    return IntStream.rangeClosed(year - indicator.everyYears() + 1, year);
  }

  private List<Group> groups(int year) {
    return series.groups().stream()
        .filter(group -> !group.equals(group()))
        .map(
            group ->
                new Group(
                    group.sex(), group.residence(), null, observations(group, year), List.of()))
        .filter(group -> !group.observations().isEmpty())
        .toList();
  }

  private List<Observation> observations(GroupKey group, int year) {
    return series.current(group).stream()
        .filter(revision -> revision.year() <= year)
        .map(Revision::observation)
        .toList();
  }

  /**
   * The value of the baseline year by a revision that came after the plan's version; empty where
   * none came.
   */
  public Optional<BigDecimal> revisedBaseline() {
    return baselineYear()
        .flatMap(year -> series.history(group(), year).stream().reduce((earlier, later) -> later))
        .filter(last -> last.revision() > 1 && last.position() > version.position())
        .map(Revision::value);
  }

  public Optional<Baseline> baseline() {
    return baselineYear().map(year -> new Baseline(year, baselineValue(year).orElse(null)));
  }

  private Optional<Integer> baselineYear() {
    return Optional.ofNullable(
        measure.baseline() == null || measure.baseline().year() == null
            ? version.plan().baselineYear()
            : measure.baseline().year());
  }

  /**
   * The value the plan writes down for its own region; else the one known when the version was
   * stored; else the first that became known. A later revision does not move it.
   */
  private Optional<BigDecimal> baselineValue(int year) {
    if (region.code().equals(version.plan().region())
        && measure.baseline() != null
        && measure.baseline().value() != null) {
      return Optional.of(measure.baseline().value());
    }
    List<Revision> history = series.history(group(), year);
    Optional<Revision> known =
        history.stream()
            .filter(revision -> revision.position() < version.position())
            .reduce((earlier, later) -> later)
            .filter(revision -> revision.value() != null);
    return known.or(() -> firstAfterwards(history)).map(Revision::value);
  }

  private Optional<Revision> firstAfterwards(List<Revision> history) {
    return history.stream()
        .filter(revision -> revision.position() > version.position())
        .filter(revision -> revision.value() != null)
        .findFirst();
  }
}
