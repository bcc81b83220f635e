package org.lianggang.ingest.obligation;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianggang.ingest.catalogue.Indicators;
import org.lianggang.ingest.catalogue.Plans;
import org.lianggang.ingest.roster.Duties;
import org.lianggang.ingest.roster.Roster;
import org.lianggang.ingest.roster.Round;
import org.lianggang.ingest.roster.Waivers;

/**
 * What is owed for the rounds of a year and where it stands, worked out when asked; units by the
 * hundred and figures by the thousand, so that neither a query nor memory grows with the nation.
 */
@Singleton
class Obligations {

  private static final int UNITS = 100;
  private static final int FIGURES = 5000;

  private final Roster roster;
  private final Indicators indicators;
  private final Plans plans;
  private final HandedInStore handedIn;
  private final Clock clock;

  Obligations(
      Roster roster, Indicators indicators, Plans plans, HandedInStore handedIn, Clock clock) {
    this.roster = roster;
    this.indicators = indicators;
    this.plans = plans;
    this.handedIn = handedIn;
    this.clock = clock;
  }

  /** Today, as far as deadlines go. */
  LocalDate today() {
    return Round.dayOf(clock.instant());
  }

  /** Empty when there is no such round. */
  Optional<Frame> frame(Asked asked) {
    List<Round> rounds =
        roster.rounds(asked.year()).stream()
            .filter(round -> asked.level() == null || round.level() == asked.level())
            .toList();
    return rounds.isEmpty() ? Optional.empty() : Optional.of(frame(asked, rounds));
  }

  private Frame frame(Asked asked, List<Round> rounds) {
    Map<String, Round> byRegion = new HashMap<>();
    for (Round round : rounds) {
      roster.regionsAt(round.level(), round.year()).stream()
          .filter(region -> asked.region() == null || asked.region().equals(region))
          .forEach(region -> byRegion.put(region, round));
    }
    Placings placings = new Placings(plans.placings(), roster.parents());
    return new Frame(
        asked,
        new Matrix(asked.year(), byRegion, indicators.all(), placings),
        roster.waivers(asked.period()).stream().collect(toMap(Waivers::unit, Function.identity())),
        today());
  }

  /**
   * In their order, those after one of them (null: from the first); worked out as they are read.
   */
  Stream<Obligation> of(Frame frame, Owed after) {
    return owed(frame, after == null ? null : after.unit())
        .map(owed -> after == null ? owed : owed.stream().filter(after::isBefore).toList())
        .flatMap(Obligations::portions)
        .map(portion -> standing(frame, portion))
        .flatMap(List::stream)
        .filter(frame::isAskedFor);
  }

  /** All that units by the hundred owe, from one of them on (null: from the first). */
  Stream<List<Owed>> owed(Frame frame, String from) {
    return duties(frame.asked(), from)
        .map(units -> frame.matrix().of(units).stream().filter(frame::isInDomain).toList());
  }

  private Stream<List<Duties>> duties(Asked asked, String from) {
    if (asked.unit() != null) {
      return Stream.of(List.of(roster.dutiesOf(asked.unit())));
    }
    return from == null
        ? dutiesAfter("")
        : Stream.concat(Stream.of(List.of(roster.dutiesOf(from))), dutiesAfter(from));
  }

  private Stream<List<Duties>> dutiesAfter(String unit) {
    return Stream.iterate(
        roster.dutiesAfter(unit, UNITS),
        units -> !units.isEmpty(),
        units -> roster.dutiesAfter(units.get(units.size() - 1).unit(), UNITS));
  }

  private static Stream<List<Owed>> portions(List<Owed> owed) {
    return IntStream.iterate(0, from -> from < owed.size(), from -> from + FIGURES)
        .mapToObj(from -> owed.subList(from, Math.min(from + FIGURES, owed.size())));
  }

  private List<Obligation> standing(Frame frame, List<Owed> portion) {
    HandedIn found = handedIn.read(frame.asked().period(), portion);
    List<Obligation> standing = new ArrayList<>(portion.size());
    portion.forEach(owed -> standing.add(frame.standing(owed, found)));
    return standing;
  }
}
