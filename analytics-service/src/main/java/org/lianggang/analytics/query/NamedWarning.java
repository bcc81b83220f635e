package org.lianggang.analytics.query;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import java.util.Optional;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.catalogue.Measure;
import org.lianggang.analytics.catalogue.Region;

/** A warning with the names of what it is about, and whom it is for. */
record NamedWarning(
    @JsonUnwrapped WarningStore.Row warning,
    Map<String, String> measureName,
    Map<String, String> indicatorName,
    Map<String, String> regionName,
    Addresses.Address address) {

  static NamedWarning of(WarningStore.Row row, Directory directory, Addresses addresses) {
    return new NamedWarning(
        row,
        directory.measure(row).map(Measure::name).orElse(null),
        Optional.ofNullable(row.indicator())
            .flatMap(directory::indicator)
            .map(Indicator::name)
            .orElse(null),
        directory.region(row.region()).map(Region::name).orElse(null),
        addresses.of(row, directory));
  }
}
