package org.lianggang.analytics.follow;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.Assessment;
import org.lianggang.analytics.assessment.AssessmentItem;
import org.lianggang.analytics.assessment.Judgement;
import org.lianggang.analytics.assessment.Parameters;
import org.lianggang.analytics.catalogue.Catalogue;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.catalogue.Measure;
import org.lianggang.analytics.catalogue.PlanVersion;
import org.lianggang.analytics.catalogue.Region;
import org.lianggang.analytics.series.Judge;
import org.lianggang.analytics.series.JudgementInput;
import org.lianggang.analytics.series.MeasureInput;
import org.lianggang.analytics.series.Series;

/** Finds the verdicts of a series, or of a judgement, under every plan. */
public final class Verdicts {

  private final Catalogue catalogue;
  private final Parameters parameters;

  public Verdicts(Catalogue catalogue, Parameters parameters) {
    this.catalogue = catalogue;
    this.parameters = parameters;
  }

  /** One for each year that has something to be judged, by the version in force in that year. */
  public List<Verdict> of(Series series) {
    return inputs(series)
        .flatMap(
            input ->
                input.years().stream()
                    .filter(year -> isInForce(input.version(), year))
                    .map(input::item)
                    .map(item -> verdict(input, item, Judge.judge(item, parameters))))
        .toList();
  }

  /**
   * Of a series whose figures are not to be judged: one for every year of every plan, saying so.
   */
  List<Verdict> setAside(Series series) {
    return inputs(series)
        .flatMap(
            input ->
                IntStream.rangeClosed(
                        input.version().plan().startYear(), input.version().plan().endYear())
                    .filter(year -> isInForce(input.version(), year))
                    .mapToObj(
                        year -> verdict(input, input.item(year), Judge.setAside(input, year))))
        .toList();
  }

  /** The series under every version of every plan that measures it. */
  private Stream<MeasureInput> inputs(Series series) {
    Optional<Indicator> indicator = catalogue.indicator(series.indicator());
    Optional<Region> region = catalogue.regions().find(series.region());
    if (indicator.isEmpty() || region.isEmpty()) {
      return Stream.empty();
    }
    return catalogue.plansMeasuring(series.indicator()).stream()
        .flatMap(plan -> plan.versions().stream())
        .flatMap(
            version ->
                version
                    .plan()
                    .measures()
                    .filter(measure -> series.indicator().equals(measure.indicator()))
                    .map(
                        measure ->
                            new MeasureInput(
                                version, measure, indicator.get(), region.get(), series)));
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
        last(
            input.series().position(),
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
                  Judge.judge(item, parameters),
                  isComparison(version, region.code()),
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
