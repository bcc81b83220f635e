package org.lianggang.ingest.roster;

import static org.lianggang.ingest.feed.ChangeType.WAIVERS_PUT;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_INDICATOR;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_MEMBER_UNIT;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_REGION;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianggang.ingest.document.Codes;
import org.lianggang.ingest.document.Documents;
import org.lianggang.ingest.document.Kept;
import org.lianggang.ingest.problem.Finding;

/** The waivers of every member unit and year. */
@Singleton
class Released {

  private final MemberUnits units;
  private final Regions regions;
  private final KnownIndicators indicators;
  private final Documents documents;

  Released(MemberUnits units, Regions regions, KnownIndicators indicators, Documents documents) {
    this.units = units;
    this.regions = regions;
    this.indicators = indicators;
    this.documents = documents;
  }

  @Transactional
  Optional<Waivers> find(String unit, String period) {
    return StoredWaivers.<StoredWaivers>findByIdOptional(new StoredWaivers.Key(unit, period))
        .map(stored -> stored.body);
  }

  /** Of a year, those of any unit. */
  @Transactional
  List<Waivers> of(String period) {
    return StoredWaivers.<StoredWaivers>list("period", period).stream()
        .map(stored -> stored.body)
        .toList();
  }

  /** The path is the unit and the period, as {@code ALXA_HEALTH/2024}. */
  @Transactional
  Kept<Waivers> put(String path, Waivers waivers) {
    documents.takeTurn();
    List<Finding> faults = faults(path, waivers);
    return faults.isEmpty()
        ? documents.keep(
            find(waivers.unit(), waivers.period()).orElse(null),
            waivers,
            StoredWaivers::keep,
            WAIVERS_PUT,
            path)
        : Kept.refused(faults);
  }

  private List<Finding> faults(String path, Waivers waivers) {
    Set<String> known =
        indicators.among(
            waivers.items().stream()
                .map(Waivers.Waiver::indicator)
                .filter(Objects::nonNull)
                .toList());
    Set<String> places = regions.codes();
    return Stream.of(
            Codes.inPath(path, "unit", waivers.unit() + "/" + waivers.period()),
            Codes.known(UNKNOWN_MEMBER_UNIT, "/unit", waivers.unit(), units.codes()),
            IntStream.range(0, waivers.items().size())
                .boxed()
                .flatMap(i -> faults("/items/" + i, waivers.items().get(i), known, places)))
        .flatMap(findings -> findings)
        .toList();
  }

  private static Stream<Finding> faults(
      String place, Waivers.Waiver waiver, Set<String> indicators, Set<String> regions) {
    return Stream.concat(
        Codes.known(UNKNOWN_INDICATOR, place + "/indicator", waiver.indicator(), indicators),
        Codes.known(UNKNOWN_REGION, place + "/region", waiver.region(), regions));
  }
}
