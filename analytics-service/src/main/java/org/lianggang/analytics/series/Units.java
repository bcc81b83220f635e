package org.lianggang.analytics.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.MissingKind;
import org.lianggang.analytics.assessment.Target;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.catalogue.Region;
import org.lianggang.analytics.catalogue.Regions;

/**
 * Counts the units that comply with a measure: the regions of a level at the end of a year. One
 * that did not report does not comply; one to which the indicator does not apply is not obliged.
 */
final class Units {

  private final Target.EveryUnit wanted;
  private final Indicator indicator;
  private final GroupKey group;
  private final Beside beside;
  private final List<Region> everObliged;

  Units(MeasureInput input) {
    this.wanted = input.measure().target().everyUnit();
    this.indicator = input.indicator();
    this.group = input.group();
    this.beside = input.beside();
    this.everObliged = everObliged(wanted, input.region(), beside.regions());
  }

  /** None where the units are no regions. */
  static List<Region> everObliged(Target.EveryUnit wanted, Region region, Regions regions) {
    return regions.within(region.code()).stream()
        .flatMap(code -> regions.find(code).stream())
        .filter(unit -> unit.level().name().equals(wanted.level()))
        .toList();
  }

  /** The years in which some unit has an entry. */
  Stream<Integer> years() {
    return everObliged.stream()
        .flatMap(unit -> figures(unit).stream())
        .map(Revision::year)
        .distinct();
  }

  /** Whether the figure of some unit is not shown: then nobody is told how many comply. */
  boolean areHidden(int year) {
    return everObliged.stream()
        .filter(one -> one.holdsAtEndOf(year))
        .flatMap(unit -> figure(unit, year).stream())
        .anyMatch(figure -> figure.missing() == MissingKind.SUPPRESSED);
  }

  /** Empty where no unit has an entry. */
  Optional<UnitsCounted> in(int year) {
    List<String> failing = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    int obliged = 0;
    boolean reported = false;
    for (Region unit : everObliged.stream().filter(one -> one.holdsAtEndOf(year)).toList()) {
      Optional<Revision> figure = figure(unit, year);
      reported |= figure.isPresent();
      if (figure.filter(entry -> entry.missing() == MissingKind.NOT_APPLICABLE).isPresent()) {
        continue;
      }
      obliged++;
      Optional<BigDecimal> value = figure.map(Revision::value);
      if (value.isEmpty()) {
        silent.add(unit.code());
      } else if (!wanted.isMetBy(value.get())) {
        failing.add(unit.code());
      }
    }
    return reported
        ? Optional.of(
            new UnitsCounted(obliged, obliged - failing.size() - silent.size(), failing, silent))
        : Optional.empty();
  }

  /** Of the year, or the latest since it was last collected. */
  private Optional<Revision> figure(Region unit, int year) {
    return figures(unit).stream()
        .filter(figure -> year - indicator.everyYears() < figure.year() && figure.year() <= year)
        .reduce((earlier, later) -> later);
  }

  private List<Revision> figures(Region unit) {
    return beside.at(indicator.code(), unit.code()).standing(group);
  }
}
