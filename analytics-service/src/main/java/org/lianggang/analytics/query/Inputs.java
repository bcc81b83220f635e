package org.lianggang.analytics.query;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.AssessmentItem;
import org.lianggang.analytics.assessment.Judgement;
import org.lianggang.analytics.assessment.Residence;
import org.lianggang.analytics.assessment.Sex;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.catalogue.Measure;
import org.lianggang.analytics.series.Beside;
import org.lianggang.analytics.series.Companions;
import org.lianggang.analytics.series.JudgementInput;
import org.lianggang.analytics.series.MeasureInput;
import org.lianggang.analytics.series.Revision;
import org.lianggang.analytics.series.Series;
import org.lianggang.analytics.series.SeriesKey;
import org.lianggang.analytics.series.SeriesStore;
import org.lianggang.analytics.series.UnitsCounted;

/** What measures are judged by: the same record whether stored, listed or explained. */
record Inputs(Subject subject, Map<SeriesKey, Series> series) {

  /** One statement for all of them. */
  static Inputs load(
      SeriesStore store, Connection connection, Subject subject, Collection<Outline.Place> places)
      throws SQLException {
    var keys =
        places.stream()
            .filter(place -> subject.directory().indicatorOf(place.measure()).isPresent())
            .flatMap(place -> keys(subject, place.measure()))
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
                    series.get(key(subject, indicator)),
                    new Beside(
                        subject.directory().regions(), subject.directory().spreads(), series)));
  }

  private static Stream<SeriesKey> keys(Subject subject, Measure measure) {
    return Stream.concat(
        Stream.of(new SeriesKey(measure.indicator(), subject.region().code())),
        Companions.of(measure, subject.region(), subject.directory().regions()).stream());
  }

  /**
   * The figures behind the verdict as they stand: of the group judged and of those beside it, and
   * those of other series that it is judged with.
   */
  List<Input> figures(Outline.Place place) {
    return input(place).stream()
        .flatMap(
            input ->
                Stream.concat(
                    figures(input.series()),
                    input
                        .figuresBeside(subject.year())
                        .map(figure -> input(figure.series(), figure.revision()))))
        .toList();
  }

  /** How many units comply, where that is what is judged. */
  Optional<UnitsCounted> units(Outline.Place place) {
    return input(place).flatMap(input -> input.units(subject.year()));
  }

  /** Whether the figure judged follows from other regions. */
  boolean isDerived(Outline.Place place) {
    return input(place).filter(input -> input.isDerived(subject.year())).isPresent();
  }

  /** The figures of other regions from which some of these follow, of the same groups and years. */
  List<Input> figuresOfParts(SeriesStore store, Connection connection, Outline.Place place)
      throws SQLException {
    Map<SeriesKey, Set<String>> wanted = new TreeMap<>();
    input(place).stream()
        .flatMap(input -> standing(input.series()))
        .filter(Revision::isDerived)
        .forEach(
            derived ->
                subject
                    .directory()
                    .parts(subject.region(), derived.year())
                    .forEach(
                        part ->
                            wanted
                                .computeIfAbsent(
                                    new SeriesKey(place.measure().indicator(), part.code()),
                                    any -> new TreeSet<>())
                                .add(derived.period() + derived.group())));
    return store.load(connection, wanted.keySet()).stream()
        .flatMap(
            part ->
                part.groups().stream()
                    .flatMap(group -> part.current(group).stream())
                    .filter(
                        figure -> wanted.get(part.key()).contains(figure.period() + figure.group()))
                    .map(figure -> input(part, figure)))
        .toList();
  }

  private Stream<Input> figures(Series series) {
    return standing(series).map(figure -> input(series, figure));
  }

  private Stream<Revision> standing(Series series) {
    return series.standingGroups().stream()
        .flatMap(group -> series.standing(group).stream())
        .filter(revision -> revision.year() <= subject.year());
  }

  private static Input input(Series series, Revision figure) {
    return new Input(
        series.indicator(),
        series.region(),
        figure.group().sex(),
        figure.group().residence(),
        Cell.of(figure),
        figure.submission());
  }

  /**
   * A figure that was taken into account, with the revision that gave it.
   *
   * @param submission by which it was reported; null where it is derived
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
