package org.lianggang.analytics.warning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.Kendall;
import org.lianggang.analytics.assessment.Observation;
import org.lianggang.analytics.assessment.ValueKind;

/** 性别差距扩大: |women − men| rises, by Kendall's test over the years up to each one. */
final class SexGapWidening implements GroupRule {

  private final Thresholds.GapTrend bounds;

  SexGapWidening(Thresholds.GapTrend bounds) {
    this.bounds = bounds;
  }

  private record Gap(int year, BigDecimal size) {}

  @Override
  public Stream<Warning> check(ReportedGroups groups) {
    Optional<ReportedSeries> women = groups.group(ReportedGroups.WOMEN);
    Optional<ReportedSeries> men = groups.group(ReportedGroups.MEN);
    if (women.isEmpty() || men.isEmpty() || !isComparable(women.get())) {
      return Stream.empty();
    }
    List<List<Gap>> runs = runs(women.get(), men.get());
    return runs.stream()
        .flatMap(
            run ->
                IntStream.rangeClosed(bounds.years(), run.size())
                    .mapToObj(length -> run.subList(0, length))
                    .filter(this::widens)
                    .map(years -> warning(women.get(), years)));
  }

  /** Numbers of people differ because there are more of one. */
  private static boolean isComparable(ReportedSeries series) {
    return series.valueKind() != ValueKind.COUNT && series.valueKind() != ValueKind.YES_NO;
  }

  private boolean widens(List<Gap> years) {
    Kendall trend = Kendall.of(years.stream().map(gap -> gap.size()).toList());
    return trend.s() > 0 && trend.p() <= bounds.p();
  }

  /** The years in which both are known, apart where either breaks. */
  private static List<List<Gap>> runs(ReportedSeries women, ReportedSeries men) {
    TreeMap<Integer, Observation> others = new TreeMap<>();
    men.observations().forEach(one -> others.put(Integer.valueOf(one.period()), one));
    List<List<Gap>> runs = new ArrayList<>();
    runs.add(new ArrayList<>());
    for (Observation one : women.observations()) {
      int year = Integer.parseInt(one.period());
      Observation other = others.get(year);
      if (one.afterBreak() || other != null && other.afterBreak()) {
        runs.add(new ArrayList<>());
      }
      if (one.value() != null && other != null && other.value() != null) {
        BigDecimal size = one.value().subtract(other.value()).abs();
        runs.get(runs.size() - 1).add(new Gap(year, size));
      }
    }
    return runs;
  }

  private static Warning warning(ReportedSeries series, List<Gap> years) {
    Gap first = years.get(0);
    Gap last = years.get(years.size() - 1);
    return new Warning(
        series.key(WarningCode.SEX_GAP_WIDENING, String.valueOf(last.year()), "_T/_T"),
        WarningLevel.YELLOW,
        last.size(),
        first.size(),
        years.stream().map(Gap::year).toList(),
        Wording.of(
            WarningCode.SEX_GAP_WIDENING.name(),
            Wording.named(series.name()),
            first.year(),
            first.size(),
            last.year(),
            last.size(),
            Wording.difference(series)));
  }
}
