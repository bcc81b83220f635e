package org.lianggang.analytics.query;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianggang.analytics.assessment.MeasureClass;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.catalogue.Plan;
import org.lianggang.analytics.catalogue.PlanVersion;
import org.lianggang.analytics.catalogue.PlanVersions;
import org.lianggang.analytics.problem.Finding;
import org.lianggang.analytics.problem.FindingCode;
import org.lianggang.analytics.problem.Problem;
import org.lianggang.analytics.problem.Reading;

/** Gives back the catalogue as it was put. */
@Singleton
class CatalogueAnswer {

  private final CatalogueBodies bodies;

  CatalogueAnswer(CatalogueBodies bodies) {
    this.bodies = bodies;
  }

  /**
   * A plan in a list of plans, in its latest version.
   *
   * @param goals how many it has
   * @param measures how many it has, by class
   */
  record Summary(
      String code,
      Map<String, String> name,
      String subject,
      String region,
      int startYear,
      int endYear,
      Integer baselineYear,
      int version,
      int effectiveFrom,
      int domains,
      int goals,
      Map<MeasureClass, Integer> measures) {

    static Summary of(PlanVersion version) {
      Plan plan = version.plan();
      Map<MeasureClass, Integer> measures = new EnumMap<>(MeasureClass.class);
      for (MeasureClass measureClass : MeasureClass.values()) {
        measures.put(measureClass, 0);
      }
      plan.measures().forEach(measure -> measures.merge(measure.measureClass(), 1, Integer::sum));
      return new Summary(
          plan.code(),
          plan.name(),
          plan.subject(),
          plan.region(),
          plan.startYear(),
          plan.endYear(),
          plan.baselineYear(),
          version.version(),
          plan.effectiveFrom(),
          plan.domains().size(),
          plan.domains().stream().mapToInt(domain -> domain.goals().size()).sum(),
          measures);
    }
  }

  Reading<Question> askPlans(Asked asked, Directory directory) {
    List<Summary> plans =
        directory.plans().stream().map(PlanVersions::latest).map(Summary::of).toList();
    return asked.understood(
        () -> new Question(Scope.ofCatalogue(), (connection, frame) -> frame.all(plans)));
  }

  Reading<Question> askPlan(String code, Asked asked, Directory directory) {
    Optional<PlanVersions> plan = directory.plan(code);
    if (plan.isEmpty()) {
      return new Reading.Refused<>(
          Problem.notFound(Finding.at(FindingCode.UNKNOWN_PLAN, null, null, code, null, code)));
    }
    Optional<Integer> year = asked.year("period");
    PlanVersion version =
        new Parameter(asked, directory).version(plan, year).orElse(plan.get().latest());
    return asked.understood(
        () ->
            new Question(
                Scope.ofCatalogue().by(List.of(version)),
                (connection, frame) -> frame.around(bodies.plan(connection, version))));
  }

  Reading<Question> askRegions(Asked asked, Directory directory) {
    return asked.understood(
        () ->
            new Question(
                Scope.ofCatalogue(), (connection, frame) -> frame.all(bodies.regions(connection))));
  }

  Reading<Question> askIndicators(Asked asked, Directory directory) {
    List<String> codes =
        asked.many("code", directory::indicator, FindingCode.UNKNOWN_INDICATOR).stream()
            .map(Indicator::code)
            .toList();
    return asked.understood(
        () ->
            new Question(
                Scope.ofCatalogue(),
                (connection, frame) -> frame.all(bodies.indicators(connection, codes))));
  }
}
