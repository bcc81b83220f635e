package org.lianggang.analytics.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lianggang.analytics.assessment.Residence;
import org.lianggang.analytics.assessment.Sex;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.parity.GapTrend;
import org.lianggang.analytics.parity.SexStatistics;
import org.lianggang.analytics.series.GroupKey;
import org.lianggang.analytics.series.Revision;
import org.lianggang.analytics.series.Series;

/** The sexes of one indicator in one region and residence, year by year as they stand. */
record SexSeries(
    Indicator indicator, Residence residence, Map<Sex, TreeMap<Integer, Revision>> years) {

  static SexSeries of(Indicator indicator, Residence residence, Series series) {
    Map<Sex, TreeMap<Integer, Revision>> bySex = new EnumMap<>(Sex.class);
    for (Sex sex : Sex.values()) {
      TreeMap<Integer, Revision> years = new TreeMap<>();
      series
          .standing(new GroupKey(sex, residence))
          .forEach(revision -> years.put(revision.year(), revision));
      bySex.put(sex, years);
    }
    return new SexSeries(indicator, residence, bySex);
  }

  /** Those in which anything was reported or derived. */
  Collection<Integer> reported() {
    Set<Integer> reported = new TreeSet<>();
    years.values().forEach(of -> reported.addAll(of.keySet()));
    return reported;
  }

  SexCell cell(Sex sex, int year) {
    return SexCell.of(Optional.ofNullable(years.get(sex).get(year)), sex, indicator);
  }

  /** Of |F − M| since the last break, up to a year; nothing later is in it. */
  Optional<GapTrend> trend(int upTo) {
    int from = lastBreak(upTo);
    return GapTrend.of(
        years.get(Sex.F).subMap(from, true, upTo, true).keySet().stream()
            .flatMap(year -> size(year).stream())
            .toList());
  }

  private Optional<GapTrend.Size> size(int year) {
    return SexStatistics.gap(cell(Sex.F, year).figure(), cell(Sex.M, year).figure())
        .map(gap -> new GapTrend.Size(year, gap.abs()));
  }

  private int lastBreak(int upTo) {
    return Arrays.stream(new Sex[] {Sex.F, Sex.M})
        .map(sex -> years.get(sex).headMap(upTo, true).values())
        .flatMap(Collection::stream)
        .filter(Revision::afterBreak)
        .mapToInt(Revision::year)
        .max()
        .orElse(0);
  }
}
