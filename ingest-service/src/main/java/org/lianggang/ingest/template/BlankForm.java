package org.lianggang.ingest.template;

import java.time.LocalDate;
import java.util.List;
import org.lianggang.ingest.roster.MemberUnit;
import org.lianggang.ingest.roster.Region;

/** What a unit is asked to report for a region and a year. */
record BlankForm(int year, MemberUnit unit, Region region, LocalDate due, List<FormSheet> sheets) {}
