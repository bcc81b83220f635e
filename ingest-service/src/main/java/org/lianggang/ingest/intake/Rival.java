package org.lianggang.ingest.intake;

import org.lianggang.ingest.roster.Duties;

/** Another unit that owes the same figure and reported the current one. */
public record Rival(String unit, Duties.Role role) {}
