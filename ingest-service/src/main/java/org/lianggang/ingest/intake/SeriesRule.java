package org.lianggang.ingest.intake;

import java.util.List;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.problem.Finding;

/** A question about a row with a value whose series has earlier values to be compared with. */
interface SeriesRule {

  List<Finding> check(Row row, Indicator indicator, Earlier earlier);
}
