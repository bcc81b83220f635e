package org.lianggang.local.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.lianggang.local.api.Following;

/**
 * Brings about every fault, again and again, while clients work. After each, what was acknowledged
 * must be there once and receipts must add up; after each round analytics must equal a rebuild.
 */
public final class Rounds {

  private static final Duration FOLLOWED_WITHIN = Duration.ofMinutes(1);

  /** Between faults, in milliseconds. */
  private static final int PAUSE_AT_LEAST = 200;

  private static final int PAUSE_AT_MOST = 700;

  private final Random moment;
  private final Consumer<String> told;
  private final List<String> faults = new ArrayList<>();
  private final List<String> left = new ArrayList<>();

  /**
   * @param seed of the moments
   * @param told what happens, line by line
   */
  public Rounds(long seed, Consumer<String> told) {
    this.moment = new Random(seed);
    this.told = told;
  }

  /** What was wrong afterwards; empty when nothing was. */
  public List<String> faults() {
    return faults;
  }

  /** What could not be brought about here, and why. */
  public List<String> left() {
    return left;
  }

  /** How many acceptances were acknowledged meanwhile. */
  public long run(int rounds, Path folder) {
    List<Fault> possible = new ArrayList<>();
    for (Fault fault : Faults.all()) {
      fault
          .obstacle()
          .ifPresentOrElse(why -> left.add(fault.name() + ": " + why), () -> possible.add(fault));
    }
    try (Site site = Site.in(folder)) {
      SmallCatalogue.putInto(site.ingest());
      Following.await(site.ingest(), site.analytics(), FOLLOWED_WITHIN);
      try (Clients clients = new Clients(site)) {
        for (int round = 1; round <= rounds; round++) {
          for (Fault fault : possible) {
            bringAbout(fault, site, clients, "round " + round + ", " + fault.name());
          }
          String when = "round " + round;
          clients.quiet(() -> note(when, Rebuilt.differences(site)));
        }
        return clients.acknowledged();
      }
    }
  }

  private void bringAbout(Fault fault, Site site, Clients clients, String when) {
    Instant start = Instant.now();
    Site.pause(Duration.ofMillis(moment.nextInt(PAUSE_AT_LEAST, PAUSE_AT_MOST)));
    fault.happen(site);
    site.awaitReady();
    clients.quiet(
        () -> {
          note(when, site.kept().faults());
          note(when, clients.complaints());
        });
    told.accept(
        "%s: %.1f s, %d acknowledged, %d faults"
            .formatted(
                when,
                Duration.between(start, Instant.now()).toMillis() / 1e3,
                clients.acknowledged(),
                faults.size()));
  }

  private void note(String when, List<String> found) {
    found.forEach(fault -> faults.add(when + ": " + fault));
  }
}
