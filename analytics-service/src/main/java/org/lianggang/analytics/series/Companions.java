package org.lianggang.analytics.series;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lianggang.analytics.assessment.Target;
import org.lianggang.analytics.assessment.TargetKind;
import org.lianggang.analytics.catalogue.Catalogue;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.catalogue.Measure;
import org.lianggang.analytics.catalogue.Region;
import org.lianggang.analytics.catalogue.Regions;

/**
 * Which series follow from others, or are judged by looking at them: at the indicator a target
 * refers to, at the units of which every one is to comply, at the regions between which a gap is to
 * narrow.
 */
public final class Companions {

  private final Catalogue catalogue;
  private final Regions regions;
  private final Map<String, Set<String>> referring = new HashMap<>();
  private final Set<String> counted = new HashSet<>();
  private final Set<String> compared = new HashSet<>();

  public Companions(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.regions = catalogue.regions();
    catalogue.plans().stream()
        .flatMap(plan -> plan.versions().stream())
        .flatMap(version -> version.plan().measures())
        .filter(measure -> measure.indicator() != null)
        .forEach(this::note);
  }

  private void note(Measure measure) {
    Target target = measure.target();
    if (target.reference() != null) {
      referring
          .computeIfAbsent(target.reference().indicator(), any -> new TreeSet<>())
          .add(measure.indicator());
    }
    if (target.kind() == TargetKind.EVERY_UNIT) {
      counted.add(measure.indicator());
    }
    if (comparesRegions(target)) {
      compared.add(measure.indicator());
    }
  }

  /** What a measure looks at besides its own series. */
  public static Set<SeriesKey> of(Measure measure, Region region, Regions regions) {
    Set<SeriesKey> keys = new TreeSet<>();
    Target target = measure.target();
    if (target.reference() != null) {
      keys.add(new SeriesKey(target.reference().indicator(), region.code()));
    }
    if (target.kind() == TargetKind.EVERY_UNIT) {
      Units.everObliged(target.everyUnit(), region, regions)
          .forEach(unit -> keys.add(new SeriesKey(measure.indicator(), unit.code())));
    }
    if (comparesRegions(target)) {
      regions
          .children(region.code())
          .forEach(child -> keys.add(new SeriesKey(measure.indicator(), child.code())));
    }
    return keys;
  }

  /** The series itself, those that follow from it, and those that are judged by any of these. */
  public Set<SeriesKey> restingOn(SeriesKey key) {
    Set<SeriesKey> resting = new TreeSet<>(Set.of(key));
    if (catalogue.indicator(key.indicator()).filter(Indicator::aggregates).isPresent()) {
      regions
          .wholes(key.region())
          .forEach(whole -> resting.add(new SeriesKey(key.indicator(), whole)));
    }
    List.copyOf(resting).forEach(one -> lookAt(one, resting));
    return resting;
  }

  private void lookAt(SeriesKey key, Set<SeriesKey> looking) {
    referring
        .getOrDefault(key.indicator(), Set.of())
        .forEach(indicator -> looking.add(new SeriesKey(indicator, key.region())));
    List<String> lineage = regions.lineage(key.region());
    if (counted.contains(key.indicator())) {
      lineage.forEach(above -> looking.add(new SeriesKey(key.indicator(), above)));
    }
    if (compared.contains(key.indicator()) && lineage.size() > 1) {
      looking.add(new SeriesKey(key.indicator(), lineage.get(1)));
    }
  }

  static boolean comparesRegions(Target target) {
    return target.kind() == TargetKind.NARROW_GAP
        && target.groups() != null
        && target.groups().by() == Target.By.REGION;
  }
}
