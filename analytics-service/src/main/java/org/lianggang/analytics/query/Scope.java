package org.lianggang.analytics.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lianggang.analytics.catalogue.PlanVersion;
import org.lianggang.analytics.catalogue.Region;

/**
 * What an answer depends on: changes of these plans in these regions change it.
 *
 * @param plans codes; the empty code stands for what belongs to no plan
 * @param regions codes; none stands for every region
 * @param versions of the plans that judged, by code
 * @param acts whether what people do about warnings there changes the answer
 */
record Scope(
    Collection<String> plans,
    Collection<String> regions,
    Map<String, Integer> versions,
    boolean acts) {

  Scope(Collection<String> plans, Collection<String> regions, Map<String, Integer> versions) {
    this(plans, regions, versions, false);
  }

  /** The same, and what people do about warnings there. */
  Scope andActs() {
    return new Scope(plans, regions, versions, true);
  }

  /** An answer from catalogue and roster alone. */
  static Scope ofCatalogue() {
    return new Scope(List.of(), List.of(), Map.of());
  }

  /** Figures of regions, whatever plan asks for them. */
  static Scope ofFigures(Collection<Region> regions) {
    return new Scope(List.of(""), codes(regions), Map.of());
  }

  /** Verdicts of plans on regions. */
  static Scope ofVerdicts(Collection<PlanVersion> plans, Collection<Region> regions) {
    Map<String, Integer> versions = versions(plans);
    return new Scope(versions.keySet(), codes(regions), versions);
  }

  /** The same, and these versions of plans decided what is in the answer. */
  Scope by(Collection<PlanVersion> plans) {
    return new Scope(this.plans, regions, versions(plans));
  }

  private static Map<String, Integer> versions(Collection<PlanVersion> plans) {
    Map<String, Integer> versions = new TreeMap<>();
    plans.forEach(version -> versions.put(version.plan().code(), version.version()));
    return versions;
  }

  private static List<String> codes(Collection<Region> regions) {
    return regions.stream().map(Region::code).toList();
  }
}
