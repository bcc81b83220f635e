package org.lianggang.analytics.warning;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How far the warnings of one rule were followed by what they warn of.
 *
 * @param alarms all warnings; each is late, a hit, false or open
 * @param late things were bad already
 * @param hits things became bad within the horizon
 * @param falseAlarms they did not, though they were judged
 * @param open nothing was judged within the horizon
 * @param onsets times that things became bad
 * @param misses those of them without a warning within the horizon before
 * @param leadYears of all others together, from the first warning to the onset
 */
public record Tally(
    int alarms,
    int late,
    int hits,
    int falseAlarms,
    int open,
    int onsets,
    int misses,
    int leadYears) {

  public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, 0, 0);

  /** horizon: years after a warning in which things may become bad, at least 1 */
  public Tally and(Course course, int horizon) {
    int[] worth = new int[Course.Worth.values().length];
    course.alarms().forEach(alarm -> worth[course.of(alarm, horizon).ordinal()]++);
    int missed = 0;
    int lead = 0;
    for (int onset : course.onsets()) {
      int years = course.lead(onset, horizon);
      lead += years;
      missed += years == 0 ? 1 : 0;
    }
    return new Tally(
        alarms + course.alarms().size(),
        late + worth[Course.Worth.LATE.ordinal()],
        hits + worth[Course.Worth.HIT.ordinal()],
        falseAlarms + worth[Course.Worth.FALSE.ordinal()],
        open + worth[Course.Worth.OPEN.ordinal()],
        onsets + course.onsets().size(),
        misses + missed,
        leadYears + lead);
  }

  /** hits ÷ (hits + false alarms), to three decimals; null without any. */
  public BigDecimal precision() {
    return ratio(hits, hits + falseAlarms);
  }

  /** Onsets that were warned of ÷ onsets; null without any. */
  public BigDecimal recall() {
    return ratio(onsets - misses, onsets);
  }

  /** Mean years from the first warning to the onset; null where no onset was warned of. */
  public BigDecimal lead() {
    return ratio(leadYears, onsets - misses);
  }

  private static BigDecimal ratio(int part, int whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 3, RoundingMode.HALF_UP);
  }
}
