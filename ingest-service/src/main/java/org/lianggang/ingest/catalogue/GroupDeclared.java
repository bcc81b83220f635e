package org.lianggang.ingest.catalogue;

import static org.lianggang.ingest.problem.FindingCode.RESIDENCE_NOT_DECLARED;
import static org.lianggang.ingest.problem.FindingCode.SEX_NOT_DECLARED;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_INDICATOR;

import java.util.stream.Stream;
import org.lianggang.ingest.problem.Finding;

/** A measure and its reference are about groups that their indicators have figures for. */
final class GroupDeclared implements MeasureRule {

  @Override
  public Stream<Finding> check(PlacedMeasure placed) {
    Measure measure = placed.measure();
    return Stream.concat(
        group(placed, "", placed.indicator(), measure.sex(), measure.residence()),
        reference(placed, placed.target().reference()));
  }

  private static Stream<Finding> reference(PlacedMeasure placed, Target.Reference reference) {
    if (reference == null) {
      return Stream.empty();
    }
    Indicator indicator = placed.indicators().get(reference.indicator());
    String place = "/target/reference";
    return indicator == null
        ? Stream.of(
            placed.fault(
                UNKNOWN_INDICATOR,
                place + "/indicator",
                reference.indicator(),
                reference.indicator()))
        : group(placed, place, indicator, reference.sex(), reference.residence());
  }

  private static Stream<Finding> group(
      PlacedMeasure placed, String place, Indicator indicator, String sex, String residence) {
    if (indicator == null) {
      return Stream.empty();
    }
    Stream<Finding> sexes =
        sex == null || indicator.declaresSex(sex)
            ? Stream.empty()
            : Stream.of(
                placed.fault(
                    SEX_NOT_DECLARED,
                    place + "/sex",
                    sex,
                    indicator.code(),
                    sex,
                    String.join(" ", indicator.sexes())));
    Stream<Finding> residences =
        residence == null || indicator.declaresResidence(residence)
            ? Stream.empty()
            : Stream.of(
                placed.fault(
                    RESIDENCE_NOT_DECLARED,
                    place + "/residence",
                    residence,
                    indicator.code(),
                    residence,
                    String.join(" ", indicator.residences())));
    return Stream.concat(sexes, residences);
  }
}
