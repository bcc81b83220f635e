package org.lianggang.ingest.notice;

import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_DELIVERY;
import static org.lianggang.ingest.problem.FindingCode.WRONG_STATE;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.lianggang.ingest.document.Kept;
import org.lianggang.ingest.notice.Delivery.State;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Problem;

/** Has a notice that was given up tried again when someone asks for it. */
@Singleton
class Redelivering {

  private final OutcomeStore outcomes;
  private final DeliveryStore store;
  private final Clock clock;

  Redelivering(OutcomeStore outcomes, DeliveryStore store, Clock clock) {
    this.outcomes = outcomes;
    this.store = store;
    this.clock = clock;
  }

  /** What waits is answered as it is; what has arrived is not sent again. */
  Kept<Delivery> redeliver(String webhook, UUID event) {
    outcomes.again(webhook, event, clock.instant().truncatedTo(ChronoUnit.MICROS));
    return store
        .find(webhook, event)
        .map(Redelivering::answer)
        .orElseGet(
            () -> new Kept.Refused<>(Problem.unknown(UNKNOWN_DELIVERY, "event", event, webhook)));
  }

  private static Kept<Delivery> answer(Delivery delivery) {
    State state = delivery.state();
    return state == State.DELIVERED
        ? new Kept.Refused<>(
            Problem.conflict(
                Finding.at(WRONG_STATE, null, "state", state.name(), state, State.GIVEN_UP)))
        : new Kept.Again<>(delivery);
  }
}
