package org.lianggang.analytics.assessment;

/** Writes down what the counts behind a figure say. */
record PoolWorking(Case subject, Pool pool, Working working) {

  void write() {
    if (!working.isRecording()) {
      return;
    }
    pool.years().forEach(this::given);
    working.given(Setting.SCALE, pool.counts().scale());
    if (pool.expectation() != null) {
      expected(pool.expectation());
    }
    working.step(Formula.RATE_OF_COUNTS, pool.rate().decimal(), counts());
    Pool.Range range = pool.range(subject.parameters().events());
    working.step(low(range.method()), range.low(), counts());
    working.step(high(range.method()), range.high(), counts());
  }

  private void given(int year) {
    subject
        .own()
        .at(year)
        .map(Datum::counts)
        .ifPresent(
            counts -> {
              working.input(Symbol.NUMERATOR, year, counts.numerator());
              working.input(Symbol.DENOMINATOR, year, counts.denominator());
            });
  }

  private void expected(Expectation expectation) {
    Parameters.Events settings = subject.parameters().events();
    working.given(Setting.ENOUGH_EVENTS, settings.enough());
    working.given(Setting.FEW_EVENTS, settings.few());
    working.step(
        switch (expectation.event()) {
          case OCCURRENCE -> Formula.EXPECTED_OCCURRENCES;
          case SHORTFALL -> Formula.EXPECTED_SHORTFALL;
          case RARER -> Formula.EXPECTED_RARER;
        },
        pool.expected(),
        "N",
        pool.counts().denominator(),
        "V",
        expectation.v(),
        "scale",
        expectation.scale());
  }

  private Object[] counts() {
    return new Object[] {
      "n",
      pool.counts().numerator(),
      "N",
      pool.counts().denominator(),
      "scale",
      pool.counts().scale()
    };
  }

  private static Formula low(Assessment.IntervalMethod method) {
    return switch (method) {
      case POISSON_EXACT -> Formula.EXACT_LOW;
      case BYAR -> Formula.BYAR_LOW;
      case WILSON -> Formula.WILSON_LOW;
    };
  }

  private static Formula high(Assessment.IntervalMethod method) {
    return switch (method) {
      case POISSON_EXACT -> Formula.EXACT_HIGH;
      case BYAR -> Formula.BYAR_HIGH;
      case WILSON -> Formula.WILSON_HIGH;
    };
  }
}
