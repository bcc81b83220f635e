package org.lianggang.ingest.intake;

import java.util.Optional;
import org.lianggang.ingest.roster.Duties;
import org.lianggang.ingest.roster.DutyBook;

/** Another unit that owes the same figure and reported the current one. */
public record Rival(String unit, Duties.Role role) {

  /** None where the unit does not owe the figure. */
  public static Optional<Rival> of(String unit, DutyBook duties, Cell cell) {
    return role(duties, cell).map(role -> new Rival(unit, role));
  }

  static Optional<Duties.Role> role(DutyBook duties, Cell cell) {
    return cell.year().isEmpty()
        ? Optional.empty()
        : duties.role(
            cell.indicator(), cell.region(), cell.sex(), cell.residence(), cell.year().getAsInt());
  }
}
