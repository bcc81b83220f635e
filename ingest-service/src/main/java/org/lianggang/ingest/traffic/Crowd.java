package org.lianggang.ingest.traffic;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.lianggang.ingest.IngestSettings;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.FindingCode;

/**
 * Lets only so many requests be under way at once, and fewer of those whose answers are dear, so
 * that whoever asks much or for much leaves room for the others.
 */
@Singleton
class Crowd {

  /** After the throttle, which has 150. */
  private static final int AFTER_THROTTLE = 140;

  /** Seconds after which another try is worth it. */
  private static final int SOON = 1;

  private static final int LATER = 5;

  private final Costs costs;
  private final TurningAway turningAway;
  private final Room underWay;
  private final Room dear;
  private final int ofOne;
  private final int dearOfOne;

  Crowd(Costs costs, TurningAway turningAway, IngestSettings settings) {
    this.costs = costs;
    this.turningAway = turningAway;
    this.ofOne = settings.limit().atOnceOfOne();
    this.dearOfOne = settings.limit().dearOfOne();
    this.underWay = new Room(settings.limit().atOnce(), ofOne);
    this.dear = new Room(settings.limit().dear(), dearOfOne);
  }

  void register(@Observes Filters filters) {
    filters.register(this::enter, AFTER_THROTTLE);
  }

  private void enter(RoutingContext request) {
    if (!Manners.concern(request)) {
      request.next();
      return;
    }
    String caller = TurningAway.caller(request);
    underWay
        .enter(caller)
        .<Runnable>fold(
            place -> () -> enter(request, caller, place),
            () -> () -> busy(request, SOON),
            () -> () -> tooMuch(request, ofOne, SOON))
        .run();
  }

  /** Who listens to a stream is no longer waiting for an answer. */
  private void enter(RoutingContext request, String caller, Room.Place place) {
    request.addHeadersEndHandler(begun -> place.leave());
    request.addEndHandler(ended -> place.leave());
    if (costs.of(request) != Cost.HIGH) {
      request.next();
      return;
    }
    dear.enter(caller)
        .<Runnable>fold(
            held -> () -> goOn(request, held),
            () -> () -> busy(request, LATER),
            () -> () -> tooMuch(request, dearOfOne, LATER))
        .run();
  }

  private static void goOn(RoutingContext request, Room.Place held) {
    request.addEndHandler(ended -> held.leave());
    request.next();
  }

  private void busy(RoutingContext request, int seconds) {
    turningAway.busy(request, seconds, Finding.ofRequest(FindingCode.BUSY, seconds));
  }

  private void tooMuch(RoutingContext request, int share, int seconds) {
    turningAway.tooMuch(
        request, seconds, Finding.ofRequest(FindingCode.TOO_MANY_AT_ONCE, share, seconds));
  }
}
