package org.lianggang.ingest.intake;

import java.util.List;
import java.util.Map;
import org.lianggang.ingest.catalogue.Indicator;

/**
 * What a member unit sends in one go; region and period hold for the rows that name none. Of a long
 * report some regions are judged at a time: then {@code beside} has rows of others that these are
 * held against, and all rows of a region stand together.
 *
 * @param scope for what it says that it is complete; null where it says nothing
 */
public record Report(
    String memberUnit,
    String region,
    String period,
    String note,
    Scope scope,
    List<Row> rows,
    List<Row> beside) {

  /** The same report with everything filled in that a row may leave out. */
  public Report completed(Map<String, Indicator> indicators) {
    return with(
        rows.stream()
            .map(row -> row.completed(region, period, indicators.get(row.indicator())))
            .toList(),
        beside);
  }

  public Report with(List<Row> rows, List<Row> beside) {
    return new Report(memberUnit, region, period, note, scope, rows, beside);
  }

  public Report within(Scope scope) {
    return new Report(memberUnit, region, period, note, scope, rows, beside);
  }
}
