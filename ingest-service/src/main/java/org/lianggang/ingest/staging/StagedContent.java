package org.lianggang.ingest.staging;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import org.lianggang.ingest.intake.Row;

/** Rows that are in the database. */
record StagedContent(
    RowStore store, UUID id, SortedMap<String, Integer> regions, Set<String> periods)
    implements Content {

  @Override
  public UUID keptIn(RowStore store) {
    return id;
  }

  @Override
  public List<Row> rowsOf(Collection<String> regions) {
    return store.read(id, regions);
  }
}
