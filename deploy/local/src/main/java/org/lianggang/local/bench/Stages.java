package org.lianggang.local.bench;

/** Gives each measure a stage of its own; those on the whole nation, one after the other, one. */
final class Stages implements AutoCloseable {

  private final double scale;
  private Stage last;

  Stages(double scale) {
    this.scale = scale;
  }

  Stage of(Measure measure) {
    SyntheticNation nation = measure.nation(scale);
    if (last == null || !nation.isWhole() || !nation.equals(last.nation())) {
      close();
      last = new Stage(scale, nation);
    }
    return last;
  }

  @Override
  public void close() {
    if (last != null) {
      last.close();
    }
  }
}
