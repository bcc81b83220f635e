package org.lianggang.ingest.staging;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.lianggang.ingest.intake.Row;

/** Rows few enough to be held in memory. */
public record HeldContent(List<Row> rows) implements Content {

  @Override
  public SortedMap<String, Integer> regions() {
    SortedMap<String, Integer> regions = new TreeMap<>();
    rows.forEach(row -> regions.merge(row.cell().region(), 1, Integer::sum));
    return regions;
  }

  @Override
  public Set<String> periods() {
    return rows.stream().map(row -> row.cell().period()).collect(toSet());
  }

  @Override
  public UUID keptIn(RowStore store) {
    return store.keep(rows);
  }

  @Override
  public List<Row> rowsOf(Collection<String> regions) {
    return rows.stream().filter(row -> regions.contains(row.cell().region())).toList();
  }
}
