package org.lianggang.ingest.template;

import static java.util.stream.Collectors.toSet;
import static org.lianggang.ingest.problem.FindingCode.NOTHING_OWED;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_MEMBER_UNIT;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_REGION;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_ROUND;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianggang.ingest.access.WholeView;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.catalogue.Indicators;
import org.lianggang.ingest.catalogue.Plans;
import org.lianggang.ingest.intake.Cell;
import org.lianggang.ingest.intake.Figure;
import org.lianggang.ingest.obligation.OwedFigures;
import org.lianggang.ingest.problem.Problem;
import org.lianggang.ingest.problem.Reading;
import org.lianggang.ingest.roster.MemberUnit;
import org.lianggang.ingest.roster.Region;
import org.lianggang.ingest.roster.Roster;
import org.lianggang.ingest.submission.FigureStore;

/** Makes out the forms in which units report what they owe. */
@Singleton
class Templates {

  private final Roster roster;
  private final Indicators indicators;
  private final Plans plans;
  private final OwedFigures owedFigures;
  private final FigureStore figures;
  private final WholeView whole;

  Templates(
      Roster roster,
      Indicators indicators,
      Plans plans,
      OwedFigures owedFigures,
      FigureStore figures,
      WholeView whole) {
    this.roster = roster;
    this.indicators = indicators;
    this.plans = plans;
    this.owedFigures = owedFigures;
    this.figures = figures;
    this.whole = whole;
  }

  Reading<BlankForm> of(int year, String unitCode, String regionCode) {
    Optional<MemberUnit> unit = roster.unit(unitCode);
    if (unit.isEmpty()) {
      return unknown(Problem.unknown(UNKNOWN_MEMBER_UNIT, "unit", unitCode));
    }
    Optional<Region> region = roster.region(regionCode);
    if (region.isEmpty()) {
      return unknown(Problem.unknown(UNKNOWN_REGION, "region", regionCode));
    }
    Optional<OwedFigures.Until> owed = owedFigures.of(year, unitCode, regionCode);
    if (owed.isEmpty()) {
      return unknown(Problem.unknown(UNKNOWN_ROUND, "round", year, region.get().level()));
    }
    if (owed.get().cells().isEmpty()) {
      return unknown(Problem.unknown(NOTHING_OWED, "unit", unitCode, regionCode, year));
    }
    return new Reading.Understood<>(
        new BlankForm(
            year,
            unit.get(),
            region.get(),
            owed.get().due(),
            sheets(year, region.get(), owed.get().cells())));
  }

  private List<FormSheet> sheets(int year, Region region, List<Cell> owed) {
    Map<String, Indicator> known =
        indicators.byCodes(owed.stream().map(Cell::indicator).collect(toSet()));
    Set<String> years =
        known.values().stream()
            .map(indicator -> String.valueOf(FormRow.lastYear(indicator, year)))
            .collect(toSet());
    Map<Cell, Figure> before =
        whole.of(() -> figures.current(known.keySet(), List.of(region.code()), years));
    return new Layout(known, before).of(owed, plans.measured(upwards(region.code())));
  }

  /** The region and those above it. */
  private List<String> upwards(String region) {
    Map<String, String> parents = roster.parents();
    List<String> upwards = new ArrayList<>();
    for (String place = region; place != null; place = parents.get(place)) {
      upwards.add(place);
    }
    return upwards;
  }

  private static Reading<BlankForm> unknown(Problem problem) {
    return new Reading.Refused<>(problem);
  }
}
