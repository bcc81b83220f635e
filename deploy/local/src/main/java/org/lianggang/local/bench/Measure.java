package org.lianggang.local.bench;

/** One thing whose speed is promised, measured against a reference in the same run. */
interface Measure {

  String name();

  /** One sentence: what is measured, against what, and the goal. */
  String description();

  /** What it is measured on; at a smaller scale it may be smaller. */
  default SyntheticNation nation(double scale) {
    return SyntheticNation.standard();
  }

  /** What needs no services runs without a stage. */
  default Result run(Stages stages) {
    return run(stages.of(this));
  }

  Result run(Stage stage);
}
