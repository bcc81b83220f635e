package org.lianggang.analytics.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianggang.analytics.assessment.Denominator;
import org.lianggang.analytics.assessment.JudgedMeasure;
import org.lianggang.analytics.assessment.Status;
import org.lianggang.analytics.catalogue.PlanVersion;
import org.lianggang.analytics.catalogue.PlanVersions;
import org.lianggang.analytics.catalogue.Region;
import org.lianggang.analytics.problem.FindingCode;
import org.lianggang.analytics.problem.Reading;

/** How the rates of a plan in a region changed between two years, and which measures moved. */
@Singleton
class AttainmentChangesAnswer {

  private static final Map<String, Denominator> DENOMINATORS =
      Asked.words(Denominator.class, Denominator::written);

  private final VerdictReader verdicts;

  AttainmentChangesAnswer(VerdictReader verdicts) {
    this.verdicts = verdicts;
  }

  /**
   * @param since the year compared with, and period
   * @param items the measures of which something differs
   */
  record Changes(
      String since,
      String period,
      AttainmentItem before,
      AttainmentItem after,
      List<Revised> items,
      Standing.ComputedUpTo computedUpTo,
      Map<String, Integer> planVersion) {}

  private record Wanted(Subject before, Subject after, Denominator denominator) {}

  Reading<Question> ask(Asked asked, Directory directory) {
    Parameter parameter = new Parameter(asked, directory);
    Optional<PlanVersions> plan = parameter.requiredPlan();
    Optional<Integer> year = asked.requiredYear("period");
    Optional<Integer> since = asked.year("since").or(() -> year.map(one -> one - 1));
    Optional<Region> region = parameter.region();
    Denominator denominator =
        asked.choice("denominator", DENOMINATORS).orElse(Denominator.ASSESSABLE);
    Optional<PlanVersion> version = parameter.version(plan, year);
    Optional<PlanVersion> then = parameter.version(plan, since);
    if (since.isPresent() && year.isPresent() && since.get() >= year.get()) {
      asked.fault(
          FindingCode.PERIODS_REVERSED, "since", since.get().toString(), year.get().toString());
    }
    return asked.understood(
        () ->
            question(
                new Wanted(
                    new Subject(directory, then.get(), region.get(), since.get()),
                    new Subject(directory, version.get(), region.get(), year.get()),
                    denominator)));
  }

  private Question question(Wanted wanted) {
    return new Question(
        Scope.ofVerdicts(
            List.of(wanted.before().plan(), wanted.after().plan()),
            List.of(wanted.after().region())),
        (connection, frame) -> changes(wanted, connection, frame));
  }

  private Changes changes(Wanted wanted, Connection connection, Frame frame) throws SQLException {
    List<ObjectNode> before = verdicts.documents(connection, frame, wanted.before());
    List<ObjectNode> after = verdicts.documents(connection, frame, wanted.after());
    return new Changes(
        wanted.before().period(),
        wanted.after().period(),
        rates(wanted.before(), wanted.denominator(), before),
        rates(wanted.after(), wanted.denominator(), after),
        Revised.between(before, after),
        frame.computedUpTo(),
        frame.planVersion());
  }

  private static AttainmentItem rates(
      Subject subject, Denominator denominator, List<ObjectNode> documents) {
    Map<String, Status> statuses =
        documents.stream()
            .collect(
                Collectors.toMap(
                    document -> document.get("measure").asText(),
                    document -> Status.valueOf(document.get("status").asText())));
    return AttainmentItem.of(
        new GroupBy.Key(subject.plan().plan().code(), subject.plan().plan().name()),
        subject.isComparison(),
        denominator,
        subject
            .outline()
            .places()
            .map(
                place ->
                    new JudgedMeasure(
                        place.goal().code(),
                        place.measure().measureClass(),
                        statuses.get(place.measure().code()),
                        place.measure().weight()))
            .toList());
  }
}
