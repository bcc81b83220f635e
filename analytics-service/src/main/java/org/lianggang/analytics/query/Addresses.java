package org.lianggang.analytics.query;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianggang.analytics.AnalyticsSettings;
import org.lianggang.analytics.catalogue.Measure;
import org.lianggang.analytics.catalogue.Region;

/** Whom a warning is for: the unit of the lead department, and who coordinates (妇儿工委办). */
@Singleton
class Addresses {

  private final String coordinating;

  Addresses(AnalyticsSettings settings) {
    this.coordinating = settings.warning().coordinator();
  }

  record Unit(String code, Map<String, String> name) {

    static Unit of(MemberUnit unit) {
      return new Unit(unit.code(), unit.name());
    }
  }

  /**
   * Those in the region, or in the nearest one above that has such a unit.
   *
   * @param units of a warning about figures one for each department that leads a measure of them
   * @param coordinator null where there is none
   */
  record Address(List<Unit> units, Unit coordinator) {}

  Address of(WarningStore.Row warning, Directory directory) {
    Optional<Region> region = directory.region(warning.region());
    return new Address(
        region.stream()
            .flatMap(in -> units(warning, in, directory))
            .distinct()
            .map(Unit::of)
            .toList(),
        region.flatMap(in -> directory.answering(coordinating, in)).map(Unit::of).orElse(null));
  }

  private static Stream<MemberUnit> units(
      WarningStore.Row warning, Region region, Directory directory) {
    return warning.unit() == null
        ? measures(warning, region, directory)
            .map(Measure::lead)
            .distinct()
            .flatMap(lead -> directory.answering(lead, region).stream())
        : directory.unit(warning.unit()).stream();
  }

  private static Stream<Measure> measures(
      WarningStore.Row warning, Region region, Directory directory) {
    return warning.plan() == null
        ? directory.judging(region, Integer.parseInt(warning.period())).stream()
            .flatMap(version -> version.plan().measures())
            .filter(measure -> warning.indicator().equals(measure.indicator()))
        : directory.measure(warning).stream();
  }
}
