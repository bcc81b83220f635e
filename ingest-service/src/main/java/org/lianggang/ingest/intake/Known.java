package org.lianggang.ingest.intake;

import java.util.Map;
import java.util.Optional;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.roster.DutyBook;
import org.lianggang.ingest.roster.Families;
import org.lianggang.ingest.roster.Region;
import org.lianggang.ingest.roster.Timetable;
import org.lianggang.ingest.rule.RuleBook;

/**
 * What the rules may hold a report against: the indicators by code, those of the regions reported
 * for that exist by code, what the unit has to report (empty: there is no such unit), the current
 * figures of the cells the report touches or the rules consult ({@link Intake#consulted}, {@link
 * Intake#consultedYears}, {@link Intake#consultsFamilies}, {@link Intake#consultsPeers}, {@link
 * RuleBook#consultedBefore}), what the report changes of them and whose these are, the rounds of
 * what it reports, who stands above and below, and the declared rules.
 */
public record Known(
    Map<String, Indicator> indicators,
    Map<String, Region> regions,
    Optional<DutyBook> duties,
    Map<Cell, Figure> figures,
    Changes changes,
    Map<Cell, Rival> rivals,
    Timetable timetable,
    Families families,
    RuleBook rules) {

  /** The same about the indicators of some rows. */
  public Known with(
      Map<String, Indicator> indicators,
      Map<Cell, Figure> figures,
      Changes changes,
      Map<Cell, Rival> rivals) {
    return new Known(
        indicators, regions, duties, figures, changes, rivals, timetable, families, rules);
  }
}
