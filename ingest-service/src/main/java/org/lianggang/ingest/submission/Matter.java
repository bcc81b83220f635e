package org.lianggang.ingest.submission;

import java.time.Instant;
import org.lianggang.ingest.catalogue.Lookup;
import org.lianggang.ingest.intake.Report;
import org.lianggang.ingest.staging.Content;
import org.lianggang.ingest.staging.FindingSpool;

/** A report, its rows wherever they are, and where its findings go. */
record Matter(
    Report head,
    Content content,
    Faults faults,
    Instant handedIn,
    FindingSpool findings,
    Lookup indicators) {}
