package org.lianggang.ingest.roster;

import static org.lianggang.ingest.feed.ChangeType.ROUND_PUT;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_MEMBER_UNIT;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_REGION;

import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianggang.ingest.document.Codes;
import org.lianggang.ingest.document.Documents;
import org.lianggang.ingest.document.Kept;
import org.lianggang.ingest.problem.Finding;

/** The reporting rounds with their due dates. */
@Singleton
class Rounds {

  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  private final MemberUnits units;
  private final Regions regions;
  private final Documents documents;

  Rounds(MemberUnits units, Regions regions, Documents documents) {
    this.units = units;
    this.regions = regions;
    this.documents = documents;
  }

  @Transactional
  Optional<Round> find(int year, Level level) {
    return StoredRound.<StoredRound>findByIdOptional(new StoredRound.Key(year, level))
        .map(stored -> stored.body);
  }

  @Transactional
  List<Round> of(int year) {
    return StoredRound.<StoredRound>list("year", year).stream().map(stored -> stored.body).toList();
  }

  @Transactional
  List<Round> all() {
    return StoredRound.<StoredRound>listAll(Sort.by("year").and("level")).stream()
        .map(stored -> stored.body)
        .toList();
  }

  /** What is no year has no round. */
  @Transactional
  Timetable timetable(Set<String> regions, Set<String> periods, LocalDate day) {
    List<Integer> years =
        periods.stream().filter(YEAR.asMatchPredicate()).map(Integer::valueOf).toList();
    List<StoredRound> found = years.isEmpty() ? List.of() : StoredRound.list("year in ?1", years);
    if (found.isEmpty()) {
      return new Timetable(Map.of(), day);
    }
    Map<Timetable.Reporting, Round> rounds = new HashMap<>();
    this.regions
        .levels(regions)
        .forEach(
            (region, level) ->
                found.stream()
                    .filter(round -> round.level == level)
                    .forEach(
                        round ->
                            rounds.put(
                                new Timetable.Reporting(region, String.valueOf(round.year)),
                                round.body)));
    return new Timetable(rounds, day);
  }

  /** The path is the year and the level, as {@code 2024/COUNTY}. */
  @Transactional
  Kept<Round> put(String path, Round round) {
    documents.takeTurn();
    List<Finding> faults = faults(path, round);
    return faults.isEmpty()
        ? documents.keep(
            find(round.year(), round.level()).orElse(null),
            round,
            StoredRound::keep,
            ROUND_PUT,
            path)
        : Kept.refused(faults);
  }

  private List<Finding> faults(String path, Round round) {
    Set<String> who = units.codes();
    Set<String> where = regions.codes();
    return Stream.of(
            Codes.inPath(path, "year", round.path()),
            Dates.inOrder("", "opens", round.opens(), "due", round.due()),
            Dates.inOrder("", "due", round.due(), "closes", round.closes()),
            IntStream.range(0, round.exceptions().size())
                .boxed()
                .flatMap(i -> exception("/exceptions/" + i, round, i, who, where)))
        .flatMap(findings -> findings)
        .toList();
  }

  private static Stream<Finding> exception(
      String place, Round round, int index, Set<String> units, Set<String> regions) {
    Round.DueDate exception = round.exceptions().get(index);
    return Stream.of(
            Codes.known(UNKNOWN_MEMBER_UNIT, place + "/unit", exception.unit(), units),
            Codes.known(UNKNOWN_REGION, place + "/region", exception.region(), regions),
            Dates.inOrder(place, "opens", round.opens(), "due", exception.due()))
        .flatMap(findings -> findings);
  }
}
