package org.lianggang.ingest.staging;

import static org.lianggang.ingest.problem.FindingCode.BUSY;
import static org.lianggang.ingest.problem.FindingCode.TOO_MANY_AT_ONCE;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.lianggang.ingest.IngestSettings;
import org.lianggang.ingest.access.Callers;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Problem;
import org.lianggang.ingest.traffic.Room;

/**
 * Lets only so many longer reports come in at once, so that neither memory nor connections are used
 * up by them; the others are not read on until it is their turn.
 */
@Singleton
class Turns {

  /** Seconds. */
  private static final int LATER = 10;

  private final Callers callers;
  private final Room room;
  private final int ofOne;
  private final Duration patience;

  Turns(Callers callers, IngestSettings settings) {
    this.callers = callers;
    this.ofOne = settings.upload().ofOne();
    this.patience = settings.upload().patience();
    this.room = new Room(settings.upload().atOnce(), ofOne);
  }

  Room.Place take() {
    return room.enter(String.valueOf(callers.now().subject()), patience)
        .fold(
            place -> place,
            () -> {
              throw new NoRoom(Problem.busy(LATER, Finding.ofRequest(BUSY, LATER)));
            },
            () -> {
              throw new NoRoom(
                  Problem.tooMuch(LATER, Finding.ofRequest(TOO_MANY_AT_ONCE, ofOne, LATER)));
            });
  }
}
