package org.lianggang.local.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.lianggang.local.api.Following;

/** How long analytics takes to follow what was accepted while it was stopped. */
final class Lag {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private Lag() {}

  /** In words; after five minutes, how far it has come. */
  static String of(Stage stage) {
    Instant begin = Instant.now();
    long head = Following.head(stage.ingest(), begin.plus(PATIENCE));
    stage.pair().startAnalytics();
    stage.pair().analytics().awaitReady();
    long from = Following.position(stage.analytics());
    long position = Following.towards(head, stage.analytics(), begin.plus(PATIENCE));
    double seconds = Duration.between(begin, Instant.now()).toMillis() / 1e3;
    return position < head
        ? String.format(
            Locale.ROOT,
            "analytics, started afterwards, has followed %d of %d changes after %.0f s (given up)",
            position - from,
            head - from,
            seconds)
        : String.format(
            Locale.ROOT,
            "analytics, started afterwards, has followed all %d changes after %.1f s",
            head - from,
            seconds);
  }
}
