package org.lianggang.analytics.catalogue;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is to be reported and judged, as it stands at one position of the feed. */
public final class Catalogue {

  private final Map<String, Indicator> indicators;
  private final Map<String, Long> indicatorPositions;
  private final Map<String, PlanVersions> plans;
  private final Regions regions;
  private final Spreads spreads;
  private final Map<String, Set<String>> plansByIndicator = new TreeMap<>();

  /** By the very version, since comparing whole plans takes long. */
  private final Map<PlanVersion, Map<String, List<Measure>>> measures = new IdentityHashMap<>();

  Catalogue(
      Map<String, Indicator> indicators,
      Map<String, Long> indicatorPositions,
      Map<String, PlanVersions> plans,
      Regions regions,
      Spreads spreads) {
    this.indicators = new TreeMap<>(indicators);
    this.indicatorPositions = Map.copyOf(indicatorPositions);
    this.plans = new TreeMap<>(plans);
    this.regions = regions;
    this.spreads = spreads;
    plans.values().stream()
        .flatMap(plan -> plan.versions().stream())
        .forEach(version -> measures.put(version, byIndicator(version)));
    plans
        .values()
        .forEach(
            plan ->
                indicatorsOf(plan)
                    .forEach(
                        indicator ->
                            plansByIndicator
                                .computeIfAbsent(indicator, any -> new TreeSet<>())
                                .add(plan.code())));
  }

  public Optional<Indicator> indicator(String code) {
    return Optional.ofNullable(indicators.get(code));
  }

  /** Position of the last change to the indicator; 0 where it is not known. */
  public long indicatorPosition(String code) {
    return indicatorPositions.getOrDefault(code, 0L);
  }

  public Collection<Indicator> indicators() {
    return List.copyOf(indicators.values());
  }

  public Optional<PlanVersions> plan(String code) {
    return Optional.ofNullable(plans.get(code));
  }

  public Collection<PlanVersions> plans() {
    return List.copyOf(plans.values());
  }

  /** Every plan of which some version measures the indicator. */
  public List<PlanVersions> plansMeasuring(String indicator) {
    return plansByIndicator.getOrDefault(indicator, Set.of()).stream().map(plans::get).toList();
  }

  /** What a version of one of the plans asks of an indicator, in its order. */
  public List<Measure> measures(PlanVersion version, String indicator) {
    return measures.get(version).getOrDefault(indicator, List.of());
  }

  private static Map<String, List<Measure>> byIndicator(PlanVersion version) {
    return version
        .plan()
        .measures()
        .filter(measure -> measure.indicator() != null)
        .collect(Collectors.groupingBy(Measure::indicator));
  }

  public Spreads spreads() {
    return spreads;
  }

  public Regions regions() {
    return regions;
  }

  /** The indicators of all versions of a plan. */
  public static Set<String> indicatorsOf(PlanVersions plan) {
    return plan.versions().stream()
        .flatMap(version -> version.plan().measures())
        .map(Measure::indicator)
        .filter(indicator -> indicator != null)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
