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
    Waivers waived = waivers.get(owed.unit());
    return Obligation.of(
        owed,
        matrix.rounds().get(cell.region()),
        handedIn,
        waived != null && waived.release(cell.indicator(), cell.region()),
        today);
  }

  Set<String> domains(Cell cell) {
    return matrix.placings().domains(cell.indicator(), cell.region());
  }
}
