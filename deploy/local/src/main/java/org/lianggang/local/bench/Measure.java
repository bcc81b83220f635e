package org.lianggang.local.bench;

/** One thing whose speed is promised, measured against a reference in the same run. */
interface Measure {

  String name();

  /** One sentence: what is measured, against what, and the goal. */
  String description();

  Result run(Stage stage);
}
