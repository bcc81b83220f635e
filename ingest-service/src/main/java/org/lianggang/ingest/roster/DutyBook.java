package org.lianggang.ingest.roster;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The duties of a unit, to be asked of very many figures. */
public final class DutyBook {

  private final Map<String, List<Entry>> byIndicator;

  private DutyBook(Map<String, List<Entry>> byIndicator) {
    this.byIndicator = byIndicator;
  }

  public static DutyBook of(Duties duties) {
    return new DutyBook(
        duties.items().stream()
            .collect(groupingBy(Duties.Duty::indicator, mapping(Entry::of, toList()))));
  }

  public boolean owes(String indicator, String region, String sex, String residence, int year) {
    for (Entry entry : byIndicator.getOrDefault(indicator, List.of())) {
      if (entry.covers(region, sex, residence, year)) {
        return true;
      }
    }
    return false;
  }

  /** In which the unit owes a figure; the lead where it does so twice. */
  public Optional<Duties.Role> role(
      String indicator, String region, String sex, String residence, int year) {
    return byIndicator.getOrDefault(indicator, List.of()).stream()
        .filter(entry -> entry.covers(region, sex, residence, year))
        .map(Entry::role)
        .min(Duties.Role::compareTo);
  }

  private record Entry(Duties.Duty duty, Set<String> regions) {

    static Entry of(Duties.Duty duty) {
      return new Entry(duty, Set.copyOf(duty.regions()));
    }

    Duties.Role role() {
      return Objects.requireNonNullElse(duty.role(), Duties.Role.LEAD);
    }

    boolean covers(String region, String sex, String residence, int year) {
      return duty.isOwedIn(year)
          && regions.contains(region)
          && (duty.sexes() == null || duty.sexes().contains(sex))
          && (duty.residences() == null || duty.residences().contains(residence));
    }
  }
}
