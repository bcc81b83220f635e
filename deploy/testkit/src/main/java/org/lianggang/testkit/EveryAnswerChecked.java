package org.lianggang.testkit;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;

/** Checks every answer of every Quarkus test against the contract, without being asked to. */
public final class EveryAnswerChecked implements QuarkusTestBeforeEachCallback {

  @Override
  public void beforeEach(QuarkusTestMethodContext test) {
    Contract.checkEveryAnswer();
  }
}
