package org.lianggang.analytics.assessment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The gap between child regions: largest minus (or divided by) smallest, among those that can be
 * judged and have a value in both years.
 *
 * @param units by region code
 */
record Regions(Case subject, Map<String, Case> units, Target.As as) implements Gaps {

  static Regions of(Case subject, Target.Compared groups) {
    return new Regions(
        subject,
        subject.item().groups().stream()
            .filter(group -> group.region() != null)
            .filter(group -> groups.of().isEmpty() || groups.of().contains(group.region()))
            .collect(Collectors.toUnmodifiableMap(Group::region, subject::of)),
        groups.as());
  }

  @Override
  public boolean isReported(int year) {
    return units.values().stream().filter(unit -> unit.own().at(year).isPresent()).count() > 1;
  }

  @Override
  public MissingKind whyMissing() {
    return units.values().stream()
        .filter(unit -> unit.judged().isEmpty())
        .map(Case::whyMissing)
        .min(Comparator.naturalOrder())
        .orElse(MissingKind.NOT_YET_DUE);
  }

  @Override
  public Optional<Gap> in(int year) {
    return gap(
        year, units.values().stream().flatMap(unit -> unit.reportedIn(year).stream()).toList());
  }

  private Optional<Gap> gap(int year, List<BigDecimal> figures) {
    return figures.size() < 2
        ? Optional.empty()
        : Gap.of(
            year,
            figures.stream().max(Comparator.naturalOrder()).orElseThrow(),
            figures.stream().min(Comparator.naturalOrder()).orElseThrow(),
            as);
  }

  @Override
  public Found between(Optional<Integer> since, int year) {
    if (since.isEmpty()) {
      return new None(Reason.NO_BASELINE);
    }
    List<Case> common = unitsCompared(since.get(), year).stream().map(units::get).toList();
    return common.size() < 2
        ? new None(Reason.TOO_FEW_UNITS)
        : Found.of(
            declared()
                .or(() -> gap(since.get(), figures(common, unit -> unit.reportedIn(since.get())))),
            gap(year, figures(common, unit -> unit.judgedIn(year))));
  }

  private static List<BigDecimal> figures(
      List<Case> units, Function<Case, Optional<BigDecimal>> figure) {
    return units.stream().flatMap(unit -> figure.apply(unit).stream()).toList();
  }

  @Override
  public List<String> unitsCompared(int since, int year) {
    return units.entrySet().stream()
        .filter(unit -> unit.getValue().own().at(since).isPresent())
        .filter(unit -> unit.getValue().judgedIn(year).isPresent())
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
