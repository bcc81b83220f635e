package org.lianggang.ingest.narrative;

import static org.lianggang.ingest.problem.FindingCode.CHANGE_WITHOUT_REASON;
import static org.lianggang.ingest.problem.FindingCode.NOTHING_OWED;
import static org.lianggang.ingest.problem.FindingCode.REGION_NOT_OF_THAT_YEAR;
import static org.lianggang.ingest.problem.FindingCode.UNIT_NOT_OF_THAT_YEAR;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_ATTACHMENT;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_MEMBER_UNIT;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_REGION;
import static org.lianggang.ingest.problem.FindingCode.WRONG_FORMAT;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianggang.ingest.attachment.Attachments;
import org.lianggang.ingest.document.Codes;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.roster.MemberUnit;
import org.lianggang.ingest.roster.Region;
import org.lianggang.ingest.roster.Roster;

/** Whether a narrative can be taken: everything that stands against it, and that it is late. */
@Singleton
class Admission {

  private static final String NONE = "–";

  private final Roster roster;
  private final Attachments attachments;

  Admission(Roster roster, Attachments attachments) {
    this.roster = roster;
    this.attachments = attachments;
  }

  List<Finding> findings(
      Place place, Draft draft, Optional<StoredNarrative> accepted, LocalDate day) {
    return Stream.of(where(place, day), attached(draft), reason(draft, accepted))
        .flatMap(findings -> findings)
        .toList();
  }

  private Stream<Finding> where(Place place, LocalDate day) {
    Optional<MemberUnit> unit = roster.unit(place.unit());
    Optional<Region> region = roster.region(place.region());
    OptionalInt year = place.year();
    Stream<Finding> unknown =
        Stream.of(
                unit.isPresent() ? null : unknownUnit(place),
                region.isPresent() ? null : unknownRegion(place),
                year.isPresent() ? null : noYear(place))
            .filter(finding -> finding != null);
    return unit.isEmpty() || region.isEmpty() || year.isEmpty()
        ? unknown
        : then(place, unit.get(), region.get(), year.getAsInt(), day);
  }

  private Stream<Finding> then(
      Place place, MemberUnit unit, Region region, int year, LocalDate day) {
    return Stream.of(
            unit.holdsIn(year) ? Stream.<Finding>empty() : Stream.of(notOfThatYear(unit, year)),
            region.holdsAtEndOf(year) ? Stream.<Finding>empty() : notOfThatYear(region, year),
            roster.bookOf(place.unit()).reaches(place.region(), year)
                ? Stream.<Finding>empty()
                : Stream.of(nothingOwed(place)),
            InRound.findings(
                place, roster.timetable(Set.of(place.region()), Set.of(place.period()), day)))
        .flatMap(findings -> findings);
  }

  private Stream<Finding> attached(Draft draft) {
    List<String> digests = draft.attachments().stream().map(Draft.Attached::digest).toList();
    Set<String> known = attachments.among(digests);
    return Stream.concat(
        IntStream.range(0, digests.size())
            .boxed()
            .flatMap(
                i ->
                    Codes.known(
                        UNKNOWN_ATTACHMENT,
                        "/attachments/" + i + "/digest",
                        digests.get(i),
                        known)),
        Codes.distinct(
            "/attachments", draft.attachments().stream().map(Draft.Attached::name).toList()));
  }

  private static Stream<Finding> reason(Draft draft, Optional<StoredNarrative> accepted) {
    return accepted
        .filter(before -> draft.reason() == null)
        .map(before -> Finding.at(CHANGE_WITHOUT_REASON, "/reason", "reason", null, before.version))
        .stream();
  }

  private static Finding unknownUnit(Place place) {
    return Finding.at(UNKNOWN_MEMBER_UNIT, null, "unit", place.unit(), place.unit());
  }

  private static Finding unknownRegion(Place place) {
    return Finding.at(UNKNOWN_REGION, null, "region", place.region(), place.region());
  }

  private static Finding noYear(Place place) {
    return Finding.at(WRONG_FORMAT, null, "period", place.period(), "period", "2024");
  }

  private static Finding nothingOwed(Place place) {
    return Finding.at(
        NOTHING_OWED, null, "unit", place.unit(), place.unit(), place.region(), place.period());
  }

  private static Finding notOfThatYear(MemberUnit unit, int year) {
    return Finding.at(
        UNIT_NOT_OF_THAT_YEAR,
        null,
        "unit",
        unit.code(),
        unit.code(),
        year,
        unit.validFrom(),
        unit.validTo() == null ? NONE : unit.validTo());
  }

  private static Stream<Finding> notOfThatYear(Region region, int year) {
    return Stream.of(
        Finding.at(
            REGION_NOT_OF_THAT_YEAR,
            null,
            "region",
            region.code(),
            region.code(),
            year,
            region.validFrom(),
            region.validTo() == null ? NONE : region.validTo(),
            region.followers().isEmpty() ? NONE : String.join(", ", region.followers())));
  }
}
