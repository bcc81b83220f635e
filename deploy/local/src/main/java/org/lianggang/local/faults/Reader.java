package org.lianggang.local.faults;

import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.lianggang.local.api.Answer;
import org.lianggang.local.api.Api;

/** A dashboard that asks both services again and again; notes what should not have come. */
final class Reader implements Runnable {

  /** An answer, or that it has to be asked again later. */
  private static final Set<Integer> EXPECTED = Set.of(200, 429, 503);

  private final Api ingest;
  private final Api analytics;
  private final Turns turns;
  private final Set<String> surprises = Collections.synchronizedSet(new TreeSet<>());

  Reader(Api ingest, Api analytics, Turns turns) {
    this.ingest = ingest;
    this.analytics = analytics;
    this.turns = turns;
  }

  Collection<String> surprises() {
    return List.copyOf(surprises);
  }

  @Override
  public void run() {
    while (turns.begin()) {
      turns.end();
      ask(ingest, "/v1/observations?region=" + SmallCatalogue.REGION + "&indicator=FIRST");
      Stream.of(SmallCatalogue.ATTAINMENT, SmallCatalogue.SERIES + "FIRST")
          .forEach(question -> ask(analytics, question));
      LockSupport.parkNanos(20_000_000);
    }
  }

  private void ask(Api service, String question) {
    try {
      Answer answer = service.get(question);
      if (!EXPECTED.contains(answer.status())) {
        surprises.add(answer.status() + " to " + question);
      }
    } catch (UncheckedIOException lost) {
      LockSupport.parkNanos(20_000_000);
    }
  }
}
