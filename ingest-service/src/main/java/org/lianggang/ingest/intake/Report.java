package org.lianggang.ingest.intake;

import java.util.List;
import java.util.Map;
import org.lianggang.ingest.catalogue.Indicator;

/** What a member unit sends in one go; region and period hold for the rows that name none. */
public record Report(String memberUnit, String region, String period, String note, List<Row> rows) {

  /** The same report with everything filled in that a row may leave out. */
  public Report completed(Map<String, Indicator> indicators) {
    List<Row> completed =
        rows.stream()
            .map(row -> row.completed(region, period, indicators.get(row.indicator())))
            .toList();
    return new Report(memberUnit, region, period, note, completed);
  }
}
