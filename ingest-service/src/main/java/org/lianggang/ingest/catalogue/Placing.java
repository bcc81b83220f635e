package org.lianggang.ingest.catalogue;

/**
 * Where a plan has an indicator: the code of the domain, the region of the plan, and the year from
 * which what is not collected every year is counted: the plan's baseline year, else its first.
 */
public record Placing(String indicator, String domain, String region, int countedFrom) {}
