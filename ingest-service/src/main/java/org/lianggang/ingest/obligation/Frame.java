package org.lianggang.ingest.obligation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.lianggang.ingest.intake.Cell;
import org.lianggang.ingest.roster.Waivers;

/** What a question about obligations is answered from, besides what was handed in. */
record Frame(Asked asked, Matrix matrix, Map<String, Waivers> waivers, LocalDate today) {

  boolean isInDomain(Owed owed) {
    return asked.domain() == null || domains(owed.cell()).contains(asked.domain());
  }

  boolean isAskedFor(Obligation obligation) {
    return asked.state() == null || asked.state() == obligation.state();
  }

  Obligation standing(Owed owed, HandedIn handedIn) {
    Cell cell = owed.cell();
    return Obligation.of(owed, matrix.rounds().get(cell.region()), handedIn, isWaived(owed), today);
  }

  boolean isWaived(Owed owed) {
    Waivers waived = waivers.get(owed.unit());
    return waived != null && waived.release(owed.cell().indicator(), owed.cell().region());
  }

  Set<String> domains(Cell cell) {
    return matrix.placings().domains(cell.indicator(), cell.region());
  }
}
