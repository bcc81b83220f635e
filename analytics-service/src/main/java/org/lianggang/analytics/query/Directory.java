package org.lianggang.analytics.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lianggang.analytics.catalogue.Catalogue;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.catalogue.Measure;
import org.lianggang.analytics.catalogue.PlanVersion;
import org.lianggang.analytics.catalogue.PlanVersions;
import org.lianggang.analytics.catalogue.Region;
import org.lianggang.analytics.catalogue.Regions;
import org.lianggang.analytics.catalogue.Spreads;
import org.lianggang.analytics.parity.Direction;

/** Catalogue and roster as they stood at one position of the feed, made ready for looking up. */
final class Directory {

  private final Catalogue catalogue;
  private final Map<String, Map<String, String>> departments;
  private final Map<String, MemberUnit> units;
  private final Map<Place, List<MemberUnit>> unitsByPlace = new HashMap<>();
  private final Map<PlanVersion, Outline> outlines;

  Directory(
      Catalogue catalogue,
      Map<String, Map<String, String>> departments,
      Collection<MemberUnit> units) {
    this.catalogue = catalogue;
    this.departments = Map.copyOf(departments);
    this.units = new TreeMap<>();
    units.forEach(unit -> this.units.put(unit.code(), unit));
    this.units
        .values()
        .forEach(
            unit ->
                unitsByPlace
                    .computeIfAbsent(
                        new Place(unit.department(), unit.region()), any -> new ArrayList<>())
                    .add(unit));
    this.outlines = new HashMap<>();
    catalogue.plans().stream()
        .flatMap(plan -> plan.versions().stream())
        .forEach(version -> outlines.put(version, Outline.of(version)));
  }

  Optional<PlanVersions> plan(String code) {
    return catalogue.plan(code);
  }

  Collection<PlanVersions> plans() {
    return catalogue.plans();
  }

  Spreads spreads() {
    return catalogue.spreads();
  }

  Regions regions() {
    return catalogue.regions();
  }

  Optional<Region> region(String code) {
    return catalogue.regions().find(code);
  }

  /** All that lie directly below it now or once did. */
  List<Region> children(Region region) {
    return catalogue.regions().children(region.code());
  }

  /** Those that make it up at the end of a year: below it, or before its code held. */
  List<Region> parts(Region region, int year) {
    return catalogue.regions().parts(region.code(), year);
  }

  Optional<Indicator> indicator(String code) {
    return catalogue.indicator(code);
  }

  /** The region and everything below it. */
  List<String> within(Region region) {
    return catalogue.regions().within(region.code());
  }

  /** Empty for qualitative measures. */
  Optional<Indicator> indicatorOf(Measure measure) {
    return Optional.ofNullable(measure.indicator()).flatMap(catalogue::indicator);
  }

  /** What the plans in their latest versions want of an indicator. */
  Direction direction(Indicator indicator) {
    return Direction.of(
        catalogue.plans().stream()
            .flatMap(plan -> plan.latest().plan().measures())
            .filter(measure -> indicator.code().equals(measure.indicator()))
            .map(Measure::target)
            .toList());
  }

  Optional<MemberUnit> unit(String code) {
    return Optional.ofNullable(units.get(code));
  }

  Map<String, String> departmentName(String code) {
    return departments.getOrDefault(code, Map.of("zh", code));
  }

  Outline outline(PlanVersion version) {
    return outlines.get(version);
  }

  /** The measure that a warning is about, as the plan of its year has it, else as the last one. */
  Optional<Measure> measure(WarningStore.Row warning) {
    return Optional.ofNullable(warning.plan())
        .flatMap(this::plan)
        .map(plan -> plan.inForce(Integer.parseInt(warning.period())).orElseGet(plan::latest))
        .flatMap(version -> outline(version).find(warning.measure()))
        .map(Outline.Place::measure);
  }

  /** A region is judged by its own plans and by those of every region above it. */
  List<PlanVersion> judging(Region region, int year) {
    return catalogue.plans().stream()
        .map(plan -> plan.inForce(year))
        .flatMap(Optional::stream)
        .filter(version -> !isComparison(version, region))
        .toList();
  }

  /** Whether the plan belongs to another region that this one is no part of. */
  boolean isComparison(PlanVersion version, Region region) {
    return !catalogue.regions().liesWithin(region.code(), version.plan().region());
  }

  /** The unit of that department in the region, else in the nearest region above that has one. */
  Optional<MemberUnit> answering(String department, Region region) {
    return catalogue.regions().lineage(region.code()).stream()
        .flatMap(step -> unitsOf(department, step))
        .findFirst();
  }

  private Stream<MemberUnit> unitsOf(String department, String region) {
    return unitsByPlace.getOrDefault(new Place(department, region), List.of()).stream();
  }

  /** The regions in which the unit answers for its department. */
  List<String> answeredBy(MemberUnit unit) {
    return catalogue.regions().within(unit.region()).stream()
        .filter(
            code ->
                region(code)
                    .flatMap(region -> answering(unit.department(), region))
                    .filter(unit::equals)
                    .isPresent())
        .toList();
  }

  private record Place(String department, String region) {}
}
