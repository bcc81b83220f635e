package org.lianggang.analytics.assessment;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The years in which a target that must hold (保持/稳定) was missed, since the plan began.
 *
 * @param failing years with data in which it was not met
 * @param withoutData years for which no value of the collection cycle exists
 */
record Sustained(List<Integer> failing, List<Integer> withoutData) {

  /** Of a target that has to be met in one year only. */
  static final Sustained NOT_ASKED = new Sustained(List.of(), List.of());

  /**
   * @param fails whether the number of a year is known to miss the target
   */
  static Sustained of(Case subject, int upTo, Predicate<Datum> fails) {
    if (!subject.target().sustain()) {
      return NOT_ASKED;
    }
    int from = subject.startYear().orElse(upTo);
    int every = subject.item().everyYears();
    return new Sustained(
        IntStream.rangeClosed(from, upTo)
            .filter(year -> subject.own().at(year).filter(fails).isPresent())
            .boxed()
            .toList(),
        IntStream.rangeClosed(from, subject.period())
            .filter(year -> subject.own().latest(year - every + 1, year).isEmpty())
            .boxed()
            .toList());
  }

  boolean heldBefore(int year) {
    return failing.stream().allMatch(failed -> failed >= year);
  }
}
