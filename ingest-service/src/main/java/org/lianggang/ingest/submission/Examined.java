package org.lianggang.ingest.submission;

import java.util.List;
import org.lianggang.ingest.intake.Changes;
import org.lianggang.ingest.intake.Row;
import org.lianggang.ingest.intake.Verdict;

/** Rows of some regions, what accepting them would change, and what the rules say of them. */
record Examined(List<Row> rows, Changes changes, Verdict verdict) {}
