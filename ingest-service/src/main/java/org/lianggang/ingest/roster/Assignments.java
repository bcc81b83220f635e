package org.lianggang.ingest.roster;

import static org.lianggang.ingest.feed.ChangeType.DUTIES_PUT;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_INDICATOR;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_MEMBER_UNIT;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_REGION;
import static org.lianggang.ingest.problem.FindingCode.YEARS_REVERSED;

import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianggang.ingest.document.Codes;
import org.lianggang.ingest.document.Documents;
import org.lianggang.ingest.document.Kept;
import org.lianggang.ingest.problem.Finding;

/** The duties of every member unit. */
@Singleton
class Assignments {

  private final MemberUnits units;
  private final Regions regions;
  private final KnownIndicators indicators;
  private final Documents documents;

  Assignments(MemberUnits units, Regions regions, KnownIndicators indicators, Documents documents) {
    this.units = units;
    this.regions = regions;
    this.indicators = indicators;
    this.documents = documents;
  }

  @Transactional
  Optional<Duties> find(String unit) {
    return StoredDuties.<StoredDuties>findByIdOptional(unit).map(stored -> stored.body);
  }

  /** Of the units after a code, in the order of their codes. */
  @Transactional
  List<Duties> after(String unit, int most) {
    return StoredDuties.<StoredDuties>find("unit > ?1", Sort.by("unit"), unit)
        .page(0, most)
        .stream()
        .map(stored -> stored.body)
        .toList();
  }

  @Transactional
  Kept<Duties> put(String unit, Duties duties) {
    documents.takeTurn();
    List<Finding> faults = faults(unit, duties);
    return faults.isEmpty()
        ? documents.keep(find(unit).orElse(null), duties, StoredDuties::keep, DUTIES_PUT, unit)
        : Kept.refused(faults);
  }

  private List<Finding> faults(String unit, Duties duties) {
    Set<String> known =
        indicators.among(duties.items().stream().map(Duties.Duty::indicator).toList());
    Set<String> places = regions.codes();
    return Stream.of(
            Codes.inPath(unit, "unit", duties.unit()),
            Codes.known(UNKNOWN_MEMBER_UNIT, "/unit", duties.unit(), units.codes()),
            IntStream.range(0, duties.items().size())
                .boxed()
                .flatMap(i -> faults("/items/" + i, duties.items().get(i), known, places)))
        .flatMap(findings -> findings)
        .toList();
  }

  private static Stream<Finding> faults(
      String place, Duties.Duty duty, Set<String> indicators, Set<String> regions) {
    return Stream.of(
            Codes.known(UNKNOWN_INDICATOR, place + "/indicator", duty.indicator(), indicators),
            Codes.allKnown(UNKNOWN_REGION, place + "/regions", duty.regions(), regions),
            Codes.distinct(place + "/regions", duty.regions()),
            Codes.distinct(place + "/sexes", duty.sexes()),
            Codes.distinct(place + "/residences", duty.residences()),
            years(place, duty))
        .flatMap(findings -> findings);
  }

  private static Stream<Finding> years(String place, Duties.Duty duty) {
    return duty.to() == null || duty.from() <= duty.to()
        ? Stream.empty()
        : Stream.of(
            Finding.at(
                YEARS_REVERSED,
                place + "/from",
                "from",
                duty.from(),
                "from",
                duty.from(),
                "to",
                duty.to()));
  }
}
