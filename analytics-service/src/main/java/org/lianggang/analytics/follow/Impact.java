package org.lianggang.analytics.follow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lianggang.analytics.catalogue.Catalogue;
import org.lianggang.analytics.catalogue.PlanVersions;
import org.lianggang.analytics.series.Companions;
import org.lianggang.analytics.series.SeriesKey;

/**
 * What a batch of changes touched, with the position of the last change that did: which series have
 * to be judged again, and which answers are no longer what they were.
 */
final class Impact {

  private final Map<SeriesKey, Long> series = new HashMap<>();
  private final Map<String, Long> indicators = new HashMap<>();
  private final Map<String, Long> plans = new HashMap<>();
  private final Map<String, Long> regions = new HashMap<>();
  private final Map<String, Long> places = new HashMap<>();
  private final Map<String, Long> wholes = new HashMap<>();
  private final Map<PlanRegion, Long> judged = new HashMap<>();
  private final Map<String, Long> units = new HashMap<>();
  private long everything;

  /** An answer about a plan in a region; the plan '' stands for answers that belong to no plan. */
  record PlanRegion(String plan, String region) {}

  void series(SeriesKey key, long position) {
    note(series, key, position);
  }

  void indicator(String code, long position) {
    note(indicators, code, position);
  }

  void plan(String code, long position) {
    note(plans, code, position);
  }

  /** The region and all below it: which plans they are judged by may have changed. */
  void region(String code, long position) {
    note(regions, code, position);
  }

  /** What a unit is called may have changed, and with it what is said of all it owes. */
  void unit(String code, long position) {
    note(units, code, position);
  }

  /** What a unit owes for a region may have changed. */
  void owing(String unit, String region, long position) {
    note(units, unit, 0);
    judged("", region, position);
  }

  /** Units of which what they owe has to be looked at again; the change of its name, or 0. */
  Map<String, Long> units() {
    return units;
  }

  /** The region and all below it: who answers there may have changed, the verdicts have not. */
  void place(String code, long position) {
    note(places, code, position);
  }

  /** What follows for the region from others may have changed, in every series. */
  void whole(String code, long position) {
    note(wholes, code, position);
  }

  void judged(String plan, String region, long position) {
    note(judged, new PlanRegion(plan, region), position);
  }

  void everything(long position) {
    everything = Math.max(everything, position);
  }

  Set<SeriesKey> series() {
    return series.keySet();
  }

  /** What is counted where may have changed besides figures. */
  boolean changesCatalogue() {
    return everything > 0 || !indicators.isEmpty() || !regions.isEmpty() || !wholes.isEmpty();
  }

  /** Plans of which every verdict has to be found again. */
  Set<String> plans() {
    return plans.keySet();
  }

  /** Indicators of which every series counts otherwise, and has to be judged again. */
  Set<String> indicators() {
    return indicators.keySet();
  }

  /** Indicators of which every series has to be judged again: other things are asked of them. */
  Set<String> measured(Catalogue catalogue) {
    Set<String> all = new TreeSet<>();
    plans.keySet().stream()
        .flatMap(plan -> catalogue.plan(plan).stream())
        .map(Catalogue::indicatorsOf)
        .forEach(all::addAll);
    return all;
  }

  /** Regions of which every series has to be judged again. */
  Set<String> regions(Catalogue catalogue) {
    Set<String> all = new TreeSet<>();
    regions.keySet().forEach(region -> all.addAll(catalogue.regions().within(region)));
    return all;
  }

  /** Regions for which everything has to be derived again. */
  Set<String> wholes(Catalogue catalogue) {
    Set<String> all = new TreeSet<>();
    wholes.keySet().forEach(region -> all.addAll(wholes(catalogue, region)));
    return all;
  }

  /** The region, and what it became. */
  private static Set<String> wholes(Catalogue catalogue, String region) {
    Set<String> all = new TreeSet<>(catalogue.regions().became(region));
    all.add(region);
    return all;
  }

  /** Regions of which the qualitative verdicts have to be found again. */
  Set<String> judgedRegions(Catalogue catalogue) {
    Set<String> all = regions(catalogue);
    judged.keySet().forEach(key -> all.add(key.region()));
    return all;
  }

  /** The answers that changed. */
  Map<PlanRegion, Long> answers(Catalogue catalogue, Companions companions) {
    Map<PlanRegion, Long> answers = new HashMap<>(judged);
    Set<String> everywhere = catalogue.regions().codes();
    Set<String> everyPlan = new HashSet<>(Set.of(""));
    catalogue.plans().forEach(plan -> everyPlan.add(plan.code()));
    series.forEach(
        (key, position) ->
            companions
                .restingOn(key)
                .forEach(
                    other ->
                        note(
                            answers,
                            measuring(catalogue, other.indicator()),
                            Set.of(other.region()),
                            position)));
    indicators.forEach(
        (code, position) -> note(answers, measuring(catalogue, code), everywhere, position));
    plans.forEach((code, position) -> note(answers, Set.of(code), everywhere, position));
    regions.forEach(
        (code, position) -> note(answers, everyPlan, catalogue.regions().within(code), position));
    places.forEach(
        (code, position) -> note(answers, everyPlan, catalogue.regions().within(code), position));
    wholes.forEach((code, position) -> note(answers, everyPlan, wholes(catalogue, code), position));
    if (everything > 0) {
      note(answers, everyPlan, everywhere, everything);
    }
    return answers;
  }

  private static Set<String> measuring(Catalogue catalogue, String indicator) {
    Set<String> codes = new HashSet<>(Set.of(""));
    catalogue.plansMeasuring(indicator).stream().map(PlanVersions::code).forEach(codes::add);
    return codes;
  }

  private static void note(
      Map<PlanRegion, Long> answers,
      Iterable<String> plans,
      Iterable<String> regions,
      long position) {
    for (String plan : plans) {
      for (String region : regions) {
        note(answers, new PlanRegion(plan, region), position);
      }
    }
  }

  private static <K> void note(Map<K, Long> map, K key, long position) {
    map.merge(key, position, Math::max);
  }
}
