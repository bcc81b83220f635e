package org.lianggang.ingest.intake;

import java.util.stream.Stream;
import org.lianggang.ingest.problem.Finding;

/** A question about the rows together, or about what is known besides them. */
interface ReportRule {

  Stream<Finding> check(Rows rows, Known known);
}
