package org.lianggang.ingest.catalogue;

/** That a plan measures an indicator in a domain; the domain by its Chinese name. */
public record PlannedIndicator(String domain, String indicator) {}
