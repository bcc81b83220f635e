package org.lianggang.analytics.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.AssessmentItem;
import org.lianggang.analytics.assessment.Assessments;
import org.lianggang.analytics.assessment.Parameters;
import org.lianggang.analytics.catalogue.PlanVersion;
import org.lianggang.analytics.catalogue.PlanVersions;
import org.lianggang.analytics.catalogue.Region;
import org.lianggang.analytics.problem.Finding;
import org.lianggang.analytics.problem.FindingCode;
import org.lianggang.analytics.problem.Problem;
import org.lianggang.analytics.problem.Reading;
import org.lianggang.analytics.series.SeriesStore;

/** Explains one verdict: the figures it rests on, and every step from them to the status. */
@Singleton
class ExplanationAnswer {

  private final AssessmentStore store;
  private final SeriesStore series;
  private final JudgementReader judgements;
  private final WarningStore warnings;
  private final AssessmentDocument document;

  ExplanationAnswer(
      AssessmentStore store,
      SeriesStore series,
      JudgementReader judgements,
      WarningStore warnings,
      AssessmentDocument document) {
    this.store = store;
    this.series = series;
    this.judgements = judgements;
    this.warnings = warnings;
    this.document = document;
  }

  Reading<Question> ask(String planCode, String measure, Asked asked, Directory directory) {
    Optional<PlanVersions> plan = directory.plan(planCode);
    if (plan.isEmpty()) {
      return notFound(FindingCode.UNKNOWN_PLAN, planCode);
    }
    if (plan.get().versions().stream()
        .noneMatch(version -> directory.outline(version).find(measure).isPresent())) {
      return notFound(FindingCode.UNKNOWN_MEASURE, measure);
    }
    Parameter parameter = new Parameter(asked, directory);
    Optional<Integer> year = asked.requiredYear("period");
    Optional<PlanVersion> version = parameter.version(plan, year);
    Optional<Region> region = parameter.region();
    return asked
        .understood(() -> new Subject(directory, version.get(), region.get(), year.get()))
        .fold(
            subject ->
                subject
                    .outline()
                    .find(measure)
                    .<Reading<Question>>map(
                        place -> new Reading.Understood<>(question(subject, place)))
                    .orElseGet(() -> notFound(FindingCode.UNKNOWN_MEASURE, measure)),
            Reading.Refused::new);
  }

  private static Reading<Question> notFound(FindingCode code, String value) {
    return new Reading.Refused<>(
        Problem.notFound(Finding.at(code, null, null, value, null, value)));
  }

  private Question question(Subject subject, Outline.Place place) {
    return new Question(
        subject.scope(),
        (connection, frame) -> frame.around(explained(subject, place, connection)));
  }

  private ObjectNode explained(Subject subject, Outline.Place place, Connection connection)
      throws SQLException {
    Inputs inputs = Inputs.load(series, connection, subject, List.of(place));
    Optional<JudgementReader.Recorded> judgement = judgements.standing(connection, subject, place);
    AssessmentItem item =
        inputs.item(place, judgement.map(JudgementReader.Recorded::judgement).orElse(null));
    return document.explained(
        document.of(
            subject,
            place,
            result(subject, place, item, connection),
            warnings.ofVerdicts(connection, subject).of(place.measure())),
        item,
        inputs.isDerived(place),
        inputs.units(place),
        Stream.concat(
                inputs.figures(place).stream(),
                inputs.figuresOfParts(series, connection, place).stream())
            .toList(),
        judgement);
  }

  /** Nothing explains a verdict that was set aside: its figures are not to be computed with. */
  private ObjectNode result(
      Subject subject, Outline.Place place, AssessmentItem item, Connection connection)
      throws SQLException {
    return store
        .setAside(connection, subject, place.measure())
        .orElseGet(() -> document.result(Assessments.explain(item, Parameters.DEFAULT)));
  }
}
