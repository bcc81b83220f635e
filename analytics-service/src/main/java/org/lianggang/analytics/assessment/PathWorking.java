package org.lianggang.analytics.assessment;

/** Writes down where a path leads in the target year and how likely it meets the target. */
record PathWorking(Fit fit, Path path, Parameters.Path settings, int horizon, Working working) {

  void lead() {
    working.given(Setting.DAMPING, settings.damping());
    working.given(Setting.WIDENING, settings.widening());
    double z = path.z(horizon);
    working.step(Formula.DAMPED_YEARS, path.damped(horizon), "f", settings.damping(), "h", horizon);
    working.step(
        Formula.PATH,
        z,
        "z_n",
        fit.last().z(),
        "λ",
        fit.lambda(),
        "β",
        fit.slope(),
        "Σ",
        path.damped(horizon));
    working.step(
        fit.scale().logit() ? Formula.CENTRAL_OF_SHARE : Formula.CENTRAL,
        fit.scale().back(z),
        "ẑ",
        z);
    working.step(
        Formula.STANDARD_ERROR,
        path.error(horizon),
        "w",
        settings.widening(),
        "s²",
        fit.variance(),
        "h",
        horizon);
  }

  void oneSided(int direction, Ratio bound, double target, double p) {
    onScale(bound, target);
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

  void between(Bounds bounds, double low, double high, double p) {
    onScale(bounds.low(), low);
    onScale(bounds.high(), high);
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

  private void onScale(Ratio bound, double z) {
    working.step(fit.scale().logit() ? Formula.LOGIT : Formula.LOGARITHM, z, "v", bound.decimal());
  }
}
