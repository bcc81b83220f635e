package org.lianggang.testkit;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.time.Duration;
import org.awaitility.Awaitility;

/**
 * Checks every answer of every Quarkus test against the contract, without being asked to; and has
 * what is waited for be looked at before it is waited for.
 */
public final class EveryAnswerChecked implements QuarkusTestBeforeEachCallback {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

  @Override
  public void beforeEach(QuarkusTestMethodContext test) {
    Contract.checkEveryAnswer();
    Awaitility.setDefaultPollDelay(Duration.ZERO);
    Awaitility.setDefaultPollInterval(BETWEEN_LOOKS);
  }
}
