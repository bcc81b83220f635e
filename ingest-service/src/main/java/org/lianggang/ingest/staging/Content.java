package org.lianggang.ingest.staging;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import org.lianggang.ingest.intake.Row;

/** The completed rows of a report wherever they are, to be had by their regions. */
public interface Content {

  /** The regions reported for, each with the number of its rows. */
  SortedMap<String, Integer> regions();

  /** The years reported for. */
  Set<String> periods();

  /** The id under which the rows are kept from now on. */
  UUID keptIn(RowStore store);

  /** All rows of some of the regions, in the order of their numbers. */
  List<Row> rowsOf(Collection<String> regions);
}
