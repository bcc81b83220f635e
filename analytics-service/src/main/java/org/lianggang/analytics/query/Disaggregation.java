package org.lianggang.analytics.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.Sex;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.catalogue.PlanVersion;
import org.lianggang.analytics.series.SeriesKey;

/** A measure that asks for women and for men, in a region and year: both have to be reported. */
record Disaggregation(Subject subject, Outline.Place place, Indicator indicator) {

  private static final List<Sex> BOTH = List.of(Sex.F, Sex.M);

  /** All measures of the subject that ask for both, in the order of the plan. */
  static Stream<Disaggregation> of(Subject subject) {
    return subject
        .outline()
        .places()
        .flatMap(
            place ->
                subject.directory().indicatorOf(place.measure()).stream()
                    .filter(indicator -> indicator.sexes().containsAll(BOTH))
                    .map(indicator -> new Disaggregation(subject, place, indicator)));
  }

  PlanVersion plan() {
    return subject.plan();
  }

  Optional<MemberUnit> memberUnit() {
    return subject.answering(place);
  }

  SeriesKey series() {
    return new SeriesKey(indicator.code(), subject.region().code());
  }

  /** What tells it from all others in one answer. */
  String key() {
    return String.join(" ", plan().plan().code(), subject.region().code(), place.measure().code());
  }

  /** The sexes without a figure; where none can exist, none is missing. */
  List<Missing> missing(SexSeries sexes) {
    return BOTH.stream()
        .map(sex -> new Missing(sex, standing(sexes, sex).missing()))
        .filter(found -> found.missing() != null)
        .filter(found -> found.missing() != SexCell.Missing.NOT_APPLICABLE)
        .toList();
  }

  boolean isTotalReported(SexSeries sexes) {
    return standing(sexes, Sex._T).value() != null;
  }

  /** A sex that is missing, and why. */
  record Missing(Sex sex, SexCell.Missing missing) {}

  /**
   * The latest figure of the years that count for the year; else what is said of the year itself.
   */
  private SexCell standing(SexSeries sexes, Sex sex) {
    return IntStream.range(0, indicator.everyYears())
        .mapToObj(ago -> sexes.cell(sex, subject.year() - ago))
        .filter(cell -> cell.value() != null)
        .findFirst()
        .orElseGet(() -> sexes.cell(sex, subject.year()));
  }
}
