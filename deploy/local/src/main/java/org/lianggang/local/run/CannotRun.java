package org.lianggang.local.run;

/** Something outside this program is in the way; the message says what to do about it. */
public final class CannotRun extends IllegalStateException {

  public CannotRun(String message) {
    super(message);
  }
}
