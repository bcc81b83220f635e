package org.lianggang.analytics.assessment;

/**
 * A status with the line of the status rules that gave it.
 *
 * @param reason null where the status needs none
 */
record Ruling(int line, Status status, Reason reason) {

  static Ruling of(int line, Status status) {
    return new Ruling(line, status, null);
  }

  static Ruling undetermined(int line, Reason reason) {
    return new Ruling(line, Status.UNDETERMINED, reason);
  }
}
