package org.lianggang.analytics.assessment;

/** Writes down how a likelihood came about. */
record PathWorking(Fit fit, Path path, int horizon, Working working) {

  void oneSided(int direction, double target, double p) {
    if (working.isRecording()) {
      writePath();
      onScale(target);
      working.step(
          Formula.LIKELIHOOD,
          p,
          "d",
          direction,
          "ẑ",
          path.z(horizon),
          "z_V",
          target,
          "se_h",
          path.error(horizon),
          "df",
          fit.degreesOfFreedom());
    }
  }

  void between(double low, double high, double p) {
    if (working.isRecording()) {
      writePath();
      onScale(low);
      onScale(high);
      working.step(
          Formula.LIKELIHOOD_BETWEEN,
          p,
          "z_high",
          high,
          "z_low",
          low,
          "ẑ",
          path.z(horizon),
          "se_h",
          path.error(horizon),
          "df",
          fit.degreesOfFreedom());
    }
  }

  private void writePath() {
    double carried = fit.lambda() * fit.slope();
    working.step(
        Formula.PATH,
        path.z(horizon),
        "z_t",
        fit.last().z(),
        "λ",
        fit.lambda(),
        "β",
        fit.slope(),
        "Σ",
        carried == 0 ? 0.0 : (path.z(horizon) - fit.last().z()) / carried);
    working.step(Formula.STANDARD_ERROR, path.error(horizon), "s²", fit.variance(), "h", horizon);
  }

  private void onScale(double z) {
    working.step(
        fit.scale().logit() ? Formula.LOGIT : Formula.LOGARITHM, z, "v", fit.scale().back(z));
  }
}
