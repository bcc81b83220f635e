package org.lianggang.local.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianggang.local.run.Progress;

/** The whole way on the packaged services: {@code deploy/run --check}. */
class CheckIT {

  @Test
  void the_sample_gives_the_expected_figures() {
    assertThat(new Check(new Progress(System.out)).differences()).isEmpty();
  }
}
