package org.lianggang.analytics.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lianggang.analytics.assessment.Assessment;
import org.lianggang.analytics.assessment.Assessments;
import org.lianggang.analytics.assessment.Parameters;
import org.lianggang.analytics.assessment.Status;
import org.lianggang.analytics.catalogue.PlanVersion;
import org.lianggang.analytics.catalogue.Region;
import org.lianggang.analytics.series.SeriesStore;

/**
 * The verdicts on subjects: those that are stored, or, as of a moment and by another version of the
 * plan, found anew from the figures. A measure of which nothing is known has none.
 */
@Singleton
class VerdictReader {

  private final AssessmentStore store;
  private final SeriesStore series;
  private final JudgementReader judgements;
  private final AssessmentDocument document;

  VerdictReader(
      AssessmentStore store,
      SeriesStore series,
      JudgementReader judgements,
      AssessmentDocument document) {
    this.store = store;
    this.series = series;
    this.judgements = judgements;
    this.document = document;
  }

  /** By measure, in the form in which they are stored. */
  Map<String, ObjectNode> results(Connection connection, Frame frame, Subject subject)
      throws SQLException {
    if (isStored(frame, subject)) {
      return store.results(connection, subject.plan(), subject.region(), subject.year());
    }
    Inputs inputs = inputs(connection, subject);
    Map<String, ObjectNode> results = new HashMap<>();
    for (Outline.Place place : subject.outline().places().toList()) {
      verdict(connection, inputs, place)
          .ifPresent(
              verdict ->
                  results.put(
                      place.measure().code(),
                      document.result(verdict, inputs.isDerived(place), inputs.units(place))));
    }
    return results;
  }

  /** Every measure in the order of the plan as the contract has it, without warnings. */
  List<ObjectNode> documents(Connection connection, Frame frame, Subject subject)
      throws SQLException {
    List<Outline.Place> places = subject.outline().places().toList();
    Function<Outline.Place, ObjectNode> result =
        resultOf(connection, subject, places, results(connection, frame, subject));
    return places.stream()
        .map(place -> document.of(subject, place, result.apply(place), List.of()))
        .toList();
  }

  /** Of some measures, also where nothing is known of them. */
  Function<Outline.Place, ObjectNode> resultOf(
      Connection connection,
      Subject subject,
      List<Outline.Place> places,
      Map<String, ObjectNode> results)
      throws SQLException {
    Inputs unreported =
        Inputs.load(
            series,
            connection,
            subject,
            places.stream().filter(place -> !results.containsKey(place.measure().code())).toList());
    return place -> {
      ObjectNode result = results.get(place.measure().code());
      return result != null
          ? result
          : document.result(Assessments.assess(unreported.item(place, null), Parameters.DEFAULT));
    };
  }

  Map<AssessmentStore.Key, Status> statuses(
      Connection connection, Frame frame, List<Subject> subjects, int year) throws SQLException {
    List<Subject> stored = subjects.stream().filter(one -> isStored(frame, one)).toList();
    Map<AssessmentStore.Key, Status> statuses = new HashMap<>();
    if (!stored.isEmpty()) {
      statuses.putAll(store.statuses(connection, plans(stored), regions(stored), year));
    }
    for (Subject subject : subjects) {
      if (!isStored(frame, subject)) {
        Inputs inputs = inputs(connection, subject);
        for (Outline.Place place : subject.outline().places().toList()) {
          verdict(connection, inputs, place)
              .ifPresent(verdict -> statuses.put(key(subject, place), verdict.status()));
        }
      }
    }
    return statuses;
  }

  private static boolean isStored(Frame frame, Subject subject) {
    return !frame.isPast() && subject.isInForce();
  }

  private Inputs inputs(Connection connection, Subject subject) throws SQLException {
    return Inputs.load(series, connection, subject, subject.outline().places().toList());
  }

  private Optional<Assessment> verdict(Connection connection, Inputs inputs, Outline.Place place)
      throws SQLException {
    if (place.measure().isQualitative()) {
      return judgements
          .standing(connection, inputs.subject(), place)
          .map(recorded -> inputs.item(place, recorded.judgement()))
          .map(item -> Assessments.assess(item, Parameters.DEFAULT));
    }
    return inputs
        .input(place)
        .filter(input -> input.years().contains(inputs.subject().year()))
        .map(input -> input.item(inputs.subject().year()))
        .map(item -> Assessments.assess(item, Parameters.DEFAULT));
  }

  private static AssessmentStore.Key key(Subject subject, Outline.Place place) {
    return new AssessmentStore.Key(
        subject.plan().plan().code(), subject.region().code(), place.measure().code());
  }

  private static Collection<PlanVersion> plans(List<Subject> subjects) {
    return subjects.stream().map(Subject::plan).distinct().toList();
  }

  private static Collection<Region> regions(List<Subject> subjects) {
    return subjects.stream().map(Subject::region).distinct().toList();
  }
}
