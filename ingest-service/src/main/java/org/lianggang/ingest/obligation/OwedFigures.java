package org.lianggang.ingest.obligation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianggang.ingest.intake.Cell;
import org.lianggang.ingest.roster.Round;

/** Which figures one unit has to report for one region and year, whether it has done so or not. */
@Singleton
public class OwedFigures {

  private final Obligations obligations;

  OwedFigures(Obligations obligations) {
    this.obligations = obligations;
  }

  /** The figures that are not waived, and the last day for them. */
  public record Until(LocalDate due, List<Cell> cells) {}

  /** Empty when there is no round for the region in that year. */
  public Optional<Until> of(int year, String unit, String region) {
    return obligations
        .frame(Asked.of(String.valueOf(year), unit, region, null, null))
        .filter(frame -> frame.matrix().rounds().containsKey(region))
        .map(frame -> until(frame, unit, region));
  }

  private Until until(Frame frame, String unit, String region) {
    Round round = frame.matrix().rounds().get(region);
    List<Cell> cells =
        obligations
            .of(frame, null)
            .filter(obligation -> obligation.state() != State.WAIVED)
            .map(obligation -> obligation.owed().cell())
            .toList();
    return new Until(round.windowOf(unit, region).due(), cells);
  }
}
