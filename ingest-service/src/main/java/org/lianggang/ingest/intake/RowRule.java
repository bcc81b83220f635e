package org.lianggang.ingest.intake;

import java.util.List;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.problem.Finding;

/** A question about a single row of a known indicator. */
interface RowRule {

  List<Finding> check(Row row, Indicator indicator);
}
