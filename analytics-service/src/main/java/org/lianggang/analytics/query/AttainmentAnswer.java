package org.lianggang.analytics.query;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianggang.analytics.assessment.Denominator;
import org.lianggang.analytics.assessment.JudgedMeasure;
import org.lianggang.analytics.assessment.Status;
import org.lianggang.analytics.catalogue.Measure;
import org.lianggang.analytics.catalogue.PlanVersion;
import org.lianggang.analytics.catalogue.PlanVersions;
import org.lianggang.analytics.catalogue.Region;
import org.lianggang.analytics.problem.FindingCode;
import org.lianggang.analytics.problem.Reading;

/** Counts the verdicts of plans on regions and gives the rates, group by group. */
@Singleton
class AttainmentAnswer {

  private static final Map<String, GroupBy> GROUPS = Asked.words(GroupBy.class, GroupBy::written);
  private static final Map<String, Denominator> DENOMINATORS =
      Asked.words(Denominator.class, Denominator::written);

  private final VerdictReader verdicts;

  AttainmentAnswer(VerdictReader verdicts) {
    this.verdicts = verdicts;
  }

  private record Wanted(List<Subject> subjects, GroupBy groupBy, Denominator denominator) {

    Collection<PlanVersion> plans() {
      return subjects.stream().map(Subject::plan).distinct().toList();
    }
  }

  Reading<Question> ask(Asked asked, Directory directory) {
    Parameter parameter = new Parameter(asked, directory);
    Optional<Integer> year = asked.requiredYear("period");
    GroupBy groupBy = asked.choice("groupBy", GROUPS).orElse(GroupBy.PLAN);
    Denominator denominator =
        asked.choice("denominator", DENOMINATORS).orElse(Denominator.ASSESSABLE);
    Optional<PlanVersions> plan =
        groupBy == GroupBy.PLAN ? parameter.plan() : parameter.requiredPlan();
    Optional<PlanVersion> version = parameter.version(plan, year);
    List<Region> regions = parameter.someRegions();
    if (regions.size() > 1 && groupBy != GroupBy.REGION) {
      asked.fault(FindingCode.REPEATED_PARAMETER, "region", regions.get(1).code());
    }
    return asked.understood(
        () ->
            question(
                new Wanted(
                    regions.stream()
                        .flatMap(
                            region ->
                                version
                                    .map(List::of)
                                    .orElseGet(() -> directory.judging(region, year.get()))
                                    .stream()
                                    .map(one -> new Subject(directory, one, region, year.get())))
                        .toList(),
                    groupBy,
                    denominator),
                regions,
                year.get()));
  }

  private Question question(Wanted wanted, List<Region> regions, int year) {
    return new Question(
        Scope.ofVerdicts(wanted.plans(), regions),
        (connection, frame) -> frame.all(items(wanted, year, connection, frame)));
  }

  private List<AttainmentItem> items(Wanted wanted, int year, Connection connection, Frame frame)
      throws SQLException {
    Map<AssessmentStore.Key, Status> stored =
        verdicts.statuses(connection, frame, wanted.subjects(), year);
    List<AttainmentItem> items = new ArrayList<>();
    for (Subject subject : wanted.subjects()) {
      groups(subject, wanted.groupBy(), stored)
          .forEach(
              (key, judged) ->
                  items.add(
                      AttainmentItem.of(
                          key, subject.isComparison(), wanted.denominator(), judged)));
    }
    return items;
  }

  /** Every measure is in exactly one group; the groups stand in the order of the plan. */
  private static Map<GroupBy.Key, List<JudgedMeasure>> groups(
      Subject subject, GroupBy groupBy, Map<AssessmentStore.Key, Status> stored) {
    Map<GroupBy.Key, List<JudgedMeasure>> groups = new LinkedHashMap<>();
    subject
        .outline()
        .places()
        .forEach(
            place ->
                groups
                    .computeIfAbsent(groupBy.of(subject, place), key -> new ArrayList<>())
                    .add(judged(subject, place, stored)));
    return groups;
  }

  private static JudgedMeasure judged(
      Subject subject, Outline.Place place, Map<AssessmentStore.Key, Status> stored) {
    Measure measure = place.measure();
    AssessmentStore.Key key =
        new AssessmentStore.Key(
            subject.plan().plan().code(), subject.region().code(), measure.code());
    Status status = stored.get(key);
    return new JudgedMeasure(
        place.goal().code(),
        measure.measureClass(),
        status == null ? place.unreported() : status,
        measure.weight());
  }
}
