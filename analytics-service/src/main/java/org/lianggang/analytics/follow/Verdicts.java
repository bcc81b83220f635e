package org.lianggang.analytics.follow;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.Assessment;
import org.lianggang.analytics.assessment.AssessmentItem;
import org.lianggang.analytics.assessment.Assessments;
import org.lianggang.analytics.assessment.GroupsJudged;
import org.lianggang.analytics.assessment.Judgement;
import org.lianggang.analytics.assessment.Parameters;
import org.lianggang.analytics.catalogue.Catalogue;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.catalogue.Measure;
import org.lianggang.analytics.catalogue.PlanVersion;
import org.lianggang.analytics.catalogue.Region;
import org.lianggang.analytics.series.Beside;
import org.lianggang.analytics.series.Companions;
import org.lianggang.analytics.series.JudgementInput;
import org.lianggang.analytics.series.LeftOut;
import org.lianggang.analytics.series.MeasureInput;
import org.lianggang.analytics.series.Series;
import org.lianggang.analytics.series.SeriesKey;
import org.lianggang.analytics.series.SeriesStore;

/** Finds the verdicts of a series, or of a judgement, under every plan. */
public final class Verdicts {

  private final Catalogue catalogue;
  private final Parameters parameters;

  public Verdicts(Catalogue catalogue, Parameters parameters) {
    this.catalogue = catalogue;
    this.parameters = parameters;
  }

  /** One for each year that has something to be judged, by the version in force in that year. */
  public List<Verdict> of(Series series, Map<SeriesKey, Series> companions) {
    GroupsJudged groups = new GroupsJudged();
    return inputs(series, companions)
        .flatMap(
            input ->
                input.years().stream()
                    .filter(year -> isInForce(input.version(), year))
                    .map(input::item)
                    .map(
                        item -> verdict(input, item, Assessments.assess(item, parameters, groups))))
        .toList();
  }

  /**
   * Of a series whose figures are not to be judged: one for every year of every plan, saying so.
   */
  List<Verdict> setAside(Series series) {
    return inputs(series, Map.of())
        .flatMap(
            input ->
                IntStream.rangeClosed(
                        input.version().plan().startYear(), input.version().plan().endYear())
                    .filter(year -> isInForce(input.version(), year))
                    .mapToObj(year -> verdict(input, input.item(year), LeftOut.in(input, year))))
        .toList();
  }

  /** What some series are judged with besides themselves. */
  public Map<SeriesKey, Series> companions(
      Connection connection, SeriesStore store, Collection<SeriesKey> keys) throws SQLException {
    Set<SeriesKey> wanted = new TreeSet<>();
    keys.forEach(key -> wanted.addAll(companions(key)));
    Map<SeriesKey, Series> found = new HashMap<>();
    if (!wanted.isEmpty()) {
      store.load(connection, wanted).forEach(one -> found.put(one.key(), one));
    }
    return found;
  }

  /** Under any version of any plan. */
  private Set<SeriesKey> companions(SeriesKey series) {
    Optional<Region> region = catalogue.regions().find(series.region());
    return region.isEmpty()
        ? Set.of()
        : catalogue.plansMeasuring(series.indicator()).stream()
            .flatMap(plan -> plan.versions().stream())
            .flatMap(version -> catalogue.measures(version, series.indicator()).stream())
            .flatMap(measure -> Companions.of(measure, region.get(), catalogue.regions()).stream())
            .collect(Collectors.toSet());
  }

  /** The series under every version of every plan that measures it. */
  private Stream<MeasureInput> inputs(Series series, Map<SeriesKey, Series> companions) {
    Optional<Indicator> indicator = catalogue.indicator(series.indicator());
    Optional<Region> region = catalogue.regions().find(series.region());
    if (indicator.isEmpty() || region.isEmpty()) {
      return Stream.empty();
    }
    return catalogue.plansMeasuring(series.indicator()).stream()
        .flatMap(plan -> plan.versions().stream())
        .flatMap(
            version ->
                catalogue.measures(version, series.indicator()).stream()
                    .map(
                        measure ->
                            new MeasureInput(
                                version,
                                measure,
                                indicator.get(),
                                region.get(),
                                series,
                                new Beside(catalogue.regions(), catalogue.spreads(), companions))));
  }

  private Verdict verdict(MeasureInput input, AssessmentItem item, Assessment assessment) {
    String region = input.region().code();
    return new Verdict(
        input.version(),
        input.measure(),
        region,
        input.group().sex(),
        input.group().residence(),
        item,
        assessment,
        isComparison(input.version(), region),
        assessment.value() != null && input.isDerived(Integer.parseInt(assessment.period())),
        input.units(Integer.parseInt(assessment.period())).orElse(null),
        last(
            input.position(),
            catalogue.indicatorPosition(input.indicator().code()),
            input.version().position(),
            catalogue.regions().position(region)));
  }

  /** None where the plan has no such qualitative measure in that year. */
  Optional<Verdict> of(JudgementStore.Standing standing) {
    Reviewed reviewed = standing.reviewed();
    return catalogue
        .plan(reviewed.plan())
        .flatMap(plan -> plan.inForce(Integer.parseInt(reviewed.period())))
        .flatMap(
            version ->
                version
                    .plan()
                    .measures()
                    .filter(measure -> measure.code().equals(reviewed.measure()))
                    .filter(Measure::isQualitative)
                    .findFirst()
                    .flatMap(measure -> of(version, measure, standing)));
  }

  private Optional<Verdict> of(
      PlanVersion version, Measure measure, JudgementStore.Standing standing) {
    Reviewed reviewed = standing.reviewed();
    Judgement judgement =
        new Judgement(
            reviewed.status(), reviewed.evidence(), reviewed.reviewer(), reviewed.period());
    return catalogue
        .regions()
        .find(reviewed.region())
        .map(
            region -> {
              AssessmentItem item =
                  JudgementInput.item(measure, region.level(), reviewed.period(), judgement);
              return new Verdict(
                  version,
                  measure,
                  region.code(),
                  null,
                  null,
                  item,
                  Assessments.assess(item, parameters),
                  isComparison(version, region.code()),
                  false,
                  null,
                  last(
                      standing.position(),
                      version.position(),
                      catalogue.regions().position(region.code())));
            });
  }

  private boolean isInForce(PlanVersion version, int year) {
    return catalogue
        .plan(version.plan().code())
        .flatMap(plan -> plan.inForce(year))
        .filter(found -> found.version() == version.version())
        .isPresent();
  }

  private boolean isComparison(PlanVersion version, String region) {
    return !catalogue.regions().liesWithin(region, version.plan().region());
  }

  private static long last(long... positions) {
    return LongStream.of(positions).max().orElse(0);
  }
}
