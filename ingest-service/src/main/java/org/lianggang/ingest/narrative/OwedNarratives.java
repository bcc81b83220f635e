package org.lianggang.ingest.narrative;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianggang.ingest.document.Listing;
import org.lianggang.ingest.obligation.OwedRegions;
import org.lianggang.ingest.obligation.Owing;
import org.lianggang.ingest.obligation.State;
import org.lianggang.ingest.roster.Round;

/** Which narratives are owed for a round, one a unit and region, and where each stands. */
@Singleton
public class OwedNarratives {

  private final OwedRegions regions;
  private final StandingStore store;
  private final Clock clock;

  OwedNarratives(OwedRegions regions, StandingStore store, Clock clock) {
    this.regions = regions;
    this.store = store;
    this.clock = clock;
  }

  /** The units and regions, as {@code UNIT/152900}, whose narrative for a round is outstanding. */
  public Set<String> outstanding(Round round) {
    return regions.of(round.path(), null, null, null).stream()
        .flatMap(owed -> owed)
        .flatMap(this::standing)
        .filter(one -> one.state().isOutstanding())
        .map(OwedNarrative::place)
        .collect(Collectors.toSet());
  }

  /** Empty when there is no such round; the cursor is the unit and region of the last one shown. */
  Optional<Listing<OwedNarrative>> list(
      String round, String unit, String region, State state, int limit, String cursor) {
    String from = cursor == null ? null : cursor.substring(0, cursor.indexOf('/'));
    return regions
        .of(round, unit, region, from)
        .map(
            owed ->
                Listing.of(
                    owed.flatMap(this::standing)
                        .filter(one -> cursor == null || one.isAfter(cursor))
                        .filter(one -> state == null || state == one.state())
                        .limit(limit + 1L)
                        .toList(),
                    limit,
                    OwedNarrative::place));
  }

  private Stream<OwedNarrative> standing(List<Owing> owed) {
    if (owed.isEmpty()) {
      return Stream.empty();
    }
    String period = String.valueOf(owed.get(0).round().year());
    List<String> units = owed.stream().map(Owing::unit).distinct().toList();
    Map<StandingStore.Key, StandingStore.Standing> standing = store.read(period, units);
    LocalDate today = Round.dayOf(clock.instant());
    return owed.stream()
        .map(
            one ->
                OwedNarrative.of(
                    one, standing.get(new StandingStore.Key(one.unit(), one.region())), today));
  }
}
