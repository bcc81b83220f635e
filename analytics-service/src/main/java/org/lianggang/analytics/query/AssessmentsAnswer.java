package org.lianggang.analytics.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lianggang.analytics.assessment.Status;
import org.lianggang.analytics.catalogue.PlanVersion;
import org.lianggang.analytics.catalogue.Region;
import org.lianggang.analytics.problem.FindingCode;
import org.lianggang.analytics.problem.Reading;

/** Lists the verdicts on every measure of a plan, those without data included. */
@Singleton
class AssessmentsAnswer {

  private final VerdictReader verdicts;
  private final WarningStore warnings;
  private final AssessmentDocument document;

  AssessmentsAnswer(VerdictReader verdicts, WarningStore warnings, AssessmentDocument document) {
    this.verdicts = verdicts;
    this.warnings = warnings;
    this.document = document;
  }

  private record Wanted(
      Subject subject,
      List<Status> statuses,
      Optional<String> domain,
      Optional<MemberUnit> unit,
      Page page) {

    boolean includes(Outline.Place place) {
      return domain.map(place.domain().code()::equals).orElse(true)
          && (unit.isEmpty() || unit.equals(subject.answering(place)));
    }

    boolean includes(Status status) {
      return statuses.isEmpty() || statuses.contains(status);
    }
  }

  Reading<Question> ask(Asked asked, Directory directory) {
    Parameter parameter = new Parameter(asked, directory);
    Optional<Integer> year = asked.requiredYear("period");
    Optional<PlanVersion> version = parameter.version(parameter.requiredPlan(), year);
    Optional<Region> region = parameter.region();
    List<Status> statuses = asked.choices("status", Asked.words(Status.class));
    Optional<String> domain = parameter.domain(version);
    Optional<MemberUnit> unit =
        asked.one("memberUnit", directory::unit, FindingCode.UNKNOWN_MEMBER_UNIT);
    Page page = page(asked, directory, version);
    return asked.understood(
        () ->
            question(
                new Wanted(
                    new Subject(directory, version.get(), region.get(), year.get()),
                    statuses,
                    domain,
                    unit,
                    page)));
  }

  /** The cursor is a measure of the plan. */
  private static Page page(Asked asked, Directory directory, Optional<PlanVersion> version) {
    Page page = asked.page();
    boolean reached =
        page.after() == null
            || version.isEmpty()
            || directory.outline(version.get()).find(page.after()).isPresent();
    if (!reached) {
      asked.fault(FindingCode.NOT_A_CURSOR, "cursor", page.after());
    }
    return page;
  }

  private Question question(Wanted wanted) {
    return new Question(
        wanted.subject().scope(),
        (connection, frame) -> frame.part(page(wanted, connection, frame)));
  }

  private Page.Part<ObjectNode> page(Wanted wanted, Connection connection, Frame frame)
      throws SQLException {
    Subject subject = wanted.subject();
    Map<String, ObjectNode> stored = verdicts.results(connection, frame, subject);
    Page.Part<Outline.Place> part =
        wanted.page().cut(places(wanted, stored), place -> place.measure().code());
    Function<Outline.Place, ObjectNode> result =
        verdicts.resultOf(connection, subject, part.items(), stored);
    WarningStore.OfVerdicts raised = warnings.ofVerdicts(connection, subject);
    return part.map(
        place -> document.of(subject, place, result.apply(place), raised.of(place.measure())));
  }

  /** The measures that are wanted, in the order of the plan, from the cursor on. */
  private static List<Outline.Place> places(Wanted wanted, Map<String, ObjectNode> stored) {
    List<Outline.Place> places = new ArrayList<>();
    boolean reached = wanted.page().after() == null;
    for (Outline.Place place : wanted.subject().outline().places().toList()) {
      String code = place.measure().code();
      if (reached && wanted.includes(place) && wanted.includes(status(place, stored.get(code)))) {
        places.add(place);
      }
      reached |= code.equals(wanted.page().after());
    }
    return places;
  }

  private static Status status(Outline.Place place, ObjectNode stored) {
    return stored == null ? place.unreported() : Status.valueOf(stored.get("status").asText());
  }
}
