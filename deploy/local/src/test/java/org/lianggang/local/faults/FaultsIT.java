package org.lianggang.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills, restarts, a full disk, bad lines, jumping clocks and poison, while clients work. */
class FaultsIT {

  private static final int ROUNDS = 3;

  @TempDir Path folder;

  @Test
  void whatever_goes_wrong_nothing_acknowledged_is_lost_doubled_or_computed_otherwise() {
    Rounds rounds = new Rounds(20, System.out::println);

    long acknowledged = rounds.run(ROUNDS, folder);

    rounds.left().forEach(one -> System.out.println("not brought about: " + one));
    assertThat(rounds.faults()).isEmpty();
    assertThat(acknowledged).isGreaterThan(100);
  }
}
