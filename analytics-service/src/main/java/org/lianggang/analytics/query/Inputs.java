package org.lianggang.analytics.query;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.AssessmentItem;
import org.lianggang.analytics.assessment.Judgement;
import org.lianggang.analytics.assessment.Residence;
import org.lianggang.analytics.assessment.Sex;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.series.JudgementInput;
import org.lianggang.analytics.series.MeasureInput;
import org.lianggang.analytics.series.Series;
import org.lianggang.analytics.series.SeriesKey;
import org.lianggang.analytics.series.SeriesStore;

/** What measures are judged by: the same record whether stored, listed or explained. */
record Inputs(Subject subject, Map<SeriesKey, Series> series) {

  /** One statement for all of them. */
  static Inputs load(
      SeriesStore store, Connection connection, Subject subject, Collection<Outline.Place> places)
      throws SQLException {
    var keys =
        places.stream()
            .map(place -> subject.directory().indicatorOf(place.measure()))
            .flatMap(Optional::stream)
            .map(indicator -> key(subject, indicator))
            .distinct()
            .toList();
    return new Inputs(
        subject, keys.isEmpty() ? Map.of() : SeriesByKey.load(store, connection, keys));
  }

  AssessmentItem item(Outline.Place place, Judgement judgement) {
    return input(place)
        .map(input -> input.item(subject.year()))
        .orElseGet(
            () ->
                JudgementInput.item(
                    place.measure(), subject.region().level(), subject.period(), judgement));
  }

  /** Empty for qualitative measures. */
  Optional<MeasureInput> input(Outline.Place place) {
    return subject
        .directory()
        .indicatorOf(place.measure())
        .map(
            indicator ->
                new MeasureInput(
                    subject.plan(),
                    place.measure(),
                    indicator,
                    subject.region(),
                    series.get(key(subject, indicator))));
  }

  /** The figures behind the verdict as they stand: of the group judged and of those beside it. */
  List<Input> figures(Outline.Place place) {
    return input(place).stream().flatMap(input -> figures(input.series())).toList();
  }

  private Stream<Input> figures(Series series) {
    return series.groups().stream()
        .flatMap(group -> series.current(group).stream())
        .filter(revision -> revision.year() <= subject.year())
        .map(
            revision ->
                new Input(
                    series.indicator(),
                    series.region(),
                    revision.group().sex(),
                    revision.group().residence(),
                    Cell.of(revision),
                    revision.submission()));
  }

  /**
   * A figure that was taken into account, with the revision that gave it.
   *
   * @param submission by which it was reported
   */
  record Input(
      String indicator,
      String region,
      Sex sex,
      Residence residence,
      @JsonUnwrapped Cell cell,
      String submission) {}

  private static SeriesKey key(Subject subject, Indicator indicator) {
    return new SeriesKey(indicator.code(), subject.region().code());
  }
}
