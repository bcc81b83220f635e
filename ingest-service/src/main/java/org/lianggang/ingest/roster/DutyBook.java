package org.lianggang.ingest.roster;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The duties of a unit, to be asked of very many figures. */
public final class DutyBook {

  private final Map<String, List<Entry>> byIndicator;
  private final int weight;

  private DutyBook(Map<String, List<Entry>> byIndicator, int weight) {
    this.byIndicator = byIndicator;
    this.weight = weight;
  }

  /** Most duties of a unit name the same regions, which are kept once. */
  public static DutyBook of(Duties duties) {
    Map<List<String>, Set<String>> regions = new HashMap<>();
    Map<String, List<Entry>> entries =
        duties.items().stream()
            .collect(
                groupingBy(
                    Duties.Duty::indicator,
                    mapping(
                        duty ->
                            Entry.of(duty, regions.computeIfAbsent(duty.regions(), Set::copyOf)),
                        toList())));
    return new DutyBook(
        entries, duties.items().size() + regions.values().stream().mapToInt(Set::size).sum());
  }

  /** How much it holds: its duties, and its regions, each set of them once. */
  int weight() {
    return weight;
  }

  public boolean owes(String indicator, String region, String sex, String residence, int year) {
    for (Entry entry : byIndicator.getOrDefault(indicator, List.of())) {
      if (entry.covers(region, sex, residence, year)) {
        return true;
      }
    }
    return false;
  }

  /** Whether anything is owed for the region and year. */
  public boolean reaches(String region, int year) {
    return byIndicator.values().stream()
        .flatMap(List::stream)
        .anyMatch(entry -> entry.covers(region, year));
  }

  /** In which the unit owes a figure; the lead where it does so twice. */
  public Optional<Duties.Role> role(
      String indicator, String region, String sex, String residence, int year) {
    return byIndicator.getOrDefault(indicator, List.of()).stream()
        .filter(entry -> entry.covers(region, sex, residence, year))
        .map(Entry::role)
        .min(Duties.Role::compareTo);
  }

  /** A duty, and its regions in the set that it shares with others. */
  private record Entry(Duties.Duty duty, Set<String> regions) {

    static Entry of(Duties.Duty duty, Set<String> regions) {
      return new Entry(duty.withoutRegions(), regions);
    }

    Duties.Role role() {
      return Objects.requireNonNullElse(duty.role(), Duties.Role.LEAD);
    }

    boolean covers(String region, int year) {
      return duty.isOwedIn(year) && regions.contains(region);
    }

    boolean covers(String region, String sex, String residence, int year) {
      return covers(region, year)
          && (duty.sexes() == null || duty.sexes().contains(sex))
          && (duty.residences() == null || duty.residences().contains(residence));
    }
  }
}
