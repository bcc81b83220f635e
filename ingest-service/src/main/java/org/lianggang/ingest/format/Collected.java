package org.lianggang.ingest.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianggang.ingest.intake.Report;
import org.lianggang.ingest.intake.Row;
import org.lianggang.ingest.problem.Finding;

/** Holds all that was read in memory. */
public final class Collected implements Receiver {

  private final List<Row> rows = new ArrayList<>();
  private final List<Finding> faults = new ArrayList<>();
  private final Map<Integer, Site> sites = new HashMap<>();

  @Override
  public void row(Row row) {
    rows.add(row);
  }

  @Override
  public void row(Row row, Site site) {
    row(row);
    sites.put(row.number(), site);
  }

  @Override
  public void fault(Finding fault) {
    faults.add(fault);
  }

  public Sent under(Head head) {
    return new Sent(
        new Report(head.memberUnit(), head.region(), head.period(), head.note(), rows, List.of()),
        faults,
        sites);
  }
}
