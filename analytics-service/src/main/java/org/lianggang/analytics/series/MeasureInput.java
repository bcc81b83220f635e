package org.lianggang.analytics.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.AssessmentItem;
import org.lianggang.analytics.assessment.Baseline;
import org.lianggang.analytics.assessment.Group;
import org.lianggang.analytics.assessment.MissingKind;
import org.lianggang.analytics.assessment.Observation;
import org.lianggang.analytics.assessment.Target;
import org.lianggang.analytics.assessment.TargetKind;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.catalogue.Measure;
import org.lianggang.analytics.catalogue.PlanVersion;
import org.lianggang.analytics.catalogue.Region;

/**
 * One measure in one region, made ready to be judged: the stored verdicts and their explanation go
 * through here.
 */
public record MeasureInput(
    PlanVersion version,
    Measure measure,
    Indicator indicator,
    Region region,
    Series series,
    Beside beside) {

  /** The same measure as if nothing had been reported. */
  MeasureInput withoutFigures() {
    return new MeasureInput(
        version,
        measure,
        indicator,
        region,
        new Series(series.indicator(), series.region(), List.of()),
        new Beside(beside.regions(), beside.spreads(), Map.of()));
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
    Set<Integer> reported = reported();
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
        beside.spreads().of(indicator.code(), region.level()),
        indicator.everyYears(),
        measure.target(),
        baseline().orElse(null),
        Integer.toString(year),
        figures(year),
        reference(group(), year),
        groups(year),
        null);
  }

  /** Whether the figure that is judged for a year follows from other regions. */
  public boolean isDerived(int year) {
    return units(year).isPresent() || isStandingDerived(year);
  }

  private boolean isStandingDerived(int year) {
    return series.standing(group()).stream()
        .filter(revision -> revision.year() > year - indicator.everyYears())
        .filter(revision -> revision.year() <= year && revision.value() != null)
        .reduce((earlier, later) -> later)
        .filter(Revision::isDerived)
        .isPresent();
  }

  /** How many of the units comply, where those are regions and some have reported. */
  public Optional<UnitsCounted> units(int year) {
    if (!countsUnits()) {
      return Optional.empty();
    }
    Units units = new Units(this);
    return units.areHidden(year) ? Optional.empty() : units.in(year);
  }

  /** A figure of another series. */
  public record BesideFigure(Series series, Revision revision) {}

  /** Those that count for a year: of units only what is counted, of others every year up to it. */
  public Stream<BesideFigure> figuresBeside(int year) {
    return Companions.of(measure, region, beside.regions()).stream()
        .filter(key -> !key.equals(series.key()))
        .map(key -> beside.at(key.indicator(), key.region()))
        .flatMap(
            other ->
                other.standing(groupOf(other)).stream()
                    .filter(revision -> revision.year() <= year)
                    .filter(revision -> !countsUnits() || isCarried(revision, year))
                    .map(revision -> new BesideFigure(other, revision)));
  }

  private boolean isCarried(Revision revision, int year) {
    return revision.year() > year - indicator.everyYears();
  }

  private GroupKey groupOf(Series other) {
    return other.indicator().equals(indicator.code()) ? group() : referred(group());
  }

  /**
   * Position of the last change to a series that this one is judged with; 0 where there is none.
   */
  public long position() {
    return Companions.of(measure, region, beside.regions()).stream()
        .map(key -> beside.at(key.indicator(), key.region()))
        .mapToLong(Series::position)
        .reduce(series.position(), Math::max);
  }

  /** A gap is judged on its groups, everything else on the measure's own group. */
  private Set<Integer> reported() {
    if (Companions.comparesRegions(measure.target())) {
      return children()
          .flatMap(child -> child.years(Set.of(group())).stream())
          .collect(Collectors.toSet());
    }
    return countsUnits()
        ? new Units(this).years().collect(Collectors.toSet())
        : series.years(
            measure.target().comparesGroups() ? series.standingGroups() : Set.of(group()));
  }

  /** What a region reports of itself says nothing of its units. */
  private boolean countsUnits() {
    return measure.target().kind() == TargetKind.EVERY_UNIT;
  }

  /** What is judged: of units the share that complies. */
  private List<Observation> figures(int year) {
    if (!countsUnits()) {
      return series.observations(group(), year);
    }
    Units units = new Units(this);
    return units
        .years()
        .filter(one -> one <= year)
        .sorted()
        .flatMap(
            one ->
                units.areHidden(one)
                    ? Stream.of(hidden(one))
                    : units.in(one).map(counted -> of(one, counted)).stream())
        .toList();
  }

  private static Observation hidden(int year) {
    return new Observation(Integer.toString(year), null, null, null, false, MissingKind.SUPPRESSED);
  }

  private static Observation of(int year, UnitsCounted counted) {
    return new Observation(
        Integer.toString(year),
        null,
        BigDecimal.valueOf(counted.complying()),
        BigDecimal.valueOf(counted.obliged()),
        false,
        null);
  }

  /** The indicator referred to, of the same group unless the target names another. */
  private List<Observation> reference(GroupKey group, int year) {
    Target.Reference reference = measure.target().reference();
    return reference == null
        ? List.of()
        : beside.at(reference.indicator(), region.code()).observations(referred(group), year);
  }

  private GroupKey referred(GroupKey group) {
    Target.Reference reference = measure.target().reference();
    return new GroupKey(
        reference.sex() == null ? group.sex() : reference.sex(),
        reference.residence() == null ? group.residence() : reference.residence());
  }

  private Stream<Series> children() {
    return beside.regions().children(region.code()).stream()
        .map(child -> beside.at(indicator.code(), child.code()));
  }

  private IntStream carried(int year) {
    return IntStream.rangeClosed(year - indicator.everyYears() + 1, year);
  }

  /** The groups beside the one judged; of a gap those between which it is. */
  private List<Group> groups(int year) {
    return Companions.comparesRegions(measure.target())
        ? children()
            .map(child -> group(child, group(), child.region(), year))
            .filter(group -> !group.observations().isEmpty())
            .toList()
        : series.standingGroups().stream()
            .filter(this::isBeside)
            .map(group -> group(series, group, null, year))
            .filter(group -> !group.observations().isEmpty())
            .toList();
  }

  private boolean isBeside(GroupKey other) {
    if (!measure.target().comparesGroups()) {
      return !other.equals(group());
    }
    return measure.target().groups().by() == Target.By.SEX
        ? other.residence() == group().residence()
        : other.sex() == group().sex();
  }

  private Group group(Series of, GroupKey group, String child, int year) {
    return new Group(
        group.sex(),
        group.residence(),
        child,
        of.observations(group, year),
        reference(group, year));
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
   * stored; else the first that became known. A later revision does not move it. Gaps between
   * groups and shares of units start from what is known of these.
   */
  private Optional<BigDecimal> baselineValue(int year) {
    if (region.code().equals(version.plan().region())
        && measure.baseline() != null
        && measure.baseline().value() != null) {
      return Optional.of(measure.baseline().value());
    }
    if (measure.target().comparesGroups() || measure.target().kind() == TargetKind.EVERY_UNIT) {
      return Optional.empty();
    }
    List<Revision> own = series.history(group(), year);
    List<Revision> derived = series.derivedHistory(group(), year);
    return known(own)
        .or(() -> known(derived))
        .or(() -> firstAfterwards(own))
        .or(() -> firstAfterwards(derived))
        .map(Revision::value);
  }

  private Optional<Revision> known(List<Revision> history) {
    return history.stream()
        .filter(revision -> revision.position() < version.position())
        .reduce((earlier, later) -> later)
        .filter(revision -> revision.value() != null);
  }

  private Optional<Revision> firstAfterwards(List<Revision> history) {
    return history.stream()
        .filter(revision -> revision.position() > version.position())
        .filter(revision -> revision.value() != null)
        .findFirst();
  }
}
