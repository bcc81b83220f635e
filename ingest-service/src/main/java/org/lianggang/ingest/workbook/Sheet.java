package org.lianggang.ingest.workbook;

/** A sheet by its name, and where its cells are. */
public record Sheet(String name, boolean hidden, String part) {}
