package org.lianggang.ingest.feed;

/**
 * At most 1 000 accepted observations of one region: those in the rows {@code firstRow} to {@code
 * lastRow} of a submission, both included and counted from 1.
 */
public record Part(String region, int firstRow, int lastRow) {}
